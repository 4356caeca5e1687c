import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { arrayOf, elementsAt, textItem, textOf } from './cbor.ts';

/**
 * Pagefind writes index files of about 28 KB, and a word of a query costs a whole one: on a phone that is the search's
 * largest part. Its size is fixed in the program, so the files are cut here. A file is an array of words in order; the
 * metadata says from which word to which each file goes.
 *
 * @see https://github.com/Pagefind/pagefind/blob/v1.6.0/pagefind/src/index/mod.rs
 */
const bytesInChunk = 3_500;
const signature = Buffer.from('pagefind_dcd');
/** Of the metadata's parts: version, pages, index files, filters, sorts, names of metadata. */
const chunksPart = 2;

/** Cuts the index files of the language that a metadata file describes. */
export async function cutChunks(folder: string, file: string): Promise<void> {
  const meta = path.join(folder, file);
  const parts = elementsAt(await readPacked(meta), 0);
  const chunks = elementsAt(parts[chunksPart] ?? Buffer.alloc(0), 0).map((chunk) => elementsAt(chunk, 0).map(textOf));
  const cut: Chunk[] = [];
  for (const [, , hash = ''] of chunks) cut.push(...(await cutChunk(path.join(folder, 'index'), hash)));
  parts[chunksPart] = arrayOf(cut.map(({ from, to, hash }) => arrayOf([textItem(from), textItem(to), textItem(hash)])));
  await writePacked(meta, arrayOf(parts));
}

interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly hash: string;
}

async function cutChunk(folder: string, hash: string): Promise<Chunk[]> {
  const file = path.join(folder, `${hash}.pf_index`);
  const [words = Buffer.alloc(0)] = elementsAt(await readPacked(file), 0);
  const language = hash.slice(0, hash.lastIndexOf('_'));
  const cut = await Promise.all(
    groups(elementsAt(words, 0)).map(async (group) => {
      const bytes = arrayOf([arrayOf(group)]);
      const name = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
      await writePacked(path.join(folder, `${name}.pf_index`), bytes);
      return { from: wordOf(group.at(0)), to: wordOf(group.at(-1)), hash: name };
    }),
  );
  await rm(file);
  return cut;
}

function groups(words: readonly Buffer[]): Buffer[][] {
  const found: Buffer[][] = [];
  let size = Infinity;
  for (const word of words) {
    if (size + word.length > bytesInChunk) {
      found.push([]);
      size = 0;
    }
    found.at(-1)?.push(word);
    size += word.length;
  }
  return found;
}

function wordOf(entry: Buffer | undefined): string {
  const [word = Buffer.alloc(0)] = elementsAt(entry ?? Buffer.alloc(0), 0);
  return textOf(word);
}

async function readPacked(file: string): Promise<Buffer> {
  const bytes = gunzipSync(await readFile(file));
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`${file} is not what Pagefind 1.6 writes`);
  return bytes.subarray(signature.length);
}

async function writePacked(file: string, bytes: Buffer): Promise<void> {
  await writeFile(file, await promisify(gzip)(Buffer.concat([signature, bytes]), { level: 9 }));
}
