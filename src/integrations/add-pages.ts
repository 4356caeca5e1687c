import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { filesBelow } from '../build/inputs.ts';

/** What Pagefind does not index and would have to be sent: the style sheet that a page carries, and its data for engines. */
const notRead = /<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g;

/** So many pages are under way to Pagefind at once. */
const batch = 200;

/**
 * Gives the pages with a searchable part to Pagefind, by address. It numbers pages as they come, and its own way through
 * a folder is the file system's order, which two machines need not share: the files it writes would differ.
 */
export async function addPages(index: PagefindIndex, output: string): Promise<number> {
  const files = (await filesBelow(output, '')).filter((file) => file.endsWith('.html'));
  let count = 0;
  for (let from = 0; from < files.length; from += batch) {
    // Read first, so that they are sent in this order, whichever the disk gives first.
    const some = await Promise.all(files.slice(from, from + batch).map((file) => readPage(output, file)));
    const searchable = some.filter(({ content }) => content.includes('data-pagefind-body'));
    await Promise.all(searchable.map((page) => addPage(index, page)));
    count += searchable.length;
  }
  return count;
}

interface BuiltPage {
  readonly sourcePath: string;
  readonly content: string;
}

async function readPage(output: string, file: string): Promise<BuiltPage> {
  const html = await readFile(path.join(output, file), 'utf8');
  return { sourcePath: file, content: html.replace(notRead, '') };
}

async function addPage(index: PagefindIndex, page: BuiltPage): Promise<void> {
  const { errors } = await index.addHTMLFile(page);
  if (errors.length > 0) throw new Error(`${page.sourcePath} cannot be indexed: ${errors.join('; ')}`);
}
