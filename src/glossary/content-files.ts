import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isLocale, localeKeys, sourceLocale, type Locale } from '../locales.ts';
import { finding, type Finding } from '../mdx/restrictions.ts';
import type { Problem } from '../problems/problem.ts';
import { idPattern } from '../schemas/fields.ts';

/** What `content/` holds as entries, a folder each. */
export type ContentKind = 'terms' | 'comparisons';

/** One file of an entry folder, read as text. */
export interface ContentFile {
  readonly kind: ContentKind;
  readonly id: string;
  readonly locale: Locale;
  /** From the project's root, with forward slashes. */
  readonly file: string;
  readonly source: string;
}

export interface ContentListing {
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
}

const start = { line: 1, column: 1 };
const expectedFiles = localeKeys.map((locale) => `${locale}.mdx`).join(', ');

/**
 * Reads `content/<kind>/<id>/<locale>.mdx`. Whatever else lies there is a problem: nothing is skipped in silence.
 * A leading byte order mark and CRLF line ends are accepted: editors add them unasked.
 */
export async function readContentFolder(root: string, kind: ContentKind): Promise<ContentListing> {
  const base = path.join(root, 'content', kind);
  const folders = (await readdir(base, { withFileTypes: true }).catch(() => [])).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const listings: ContentListing[] = [];
  for (const folder of folders) {
    const file = `content/${kind}/${folder.name}`;
    if (folder.isSymbolicLink()) listings.push(onlyProblem(file, finding('GL009', start)));
    else if (!folder.isDirectory()) listings.push(onlyProblem(file, strayFile(folder.name, `<id>/{${expectedFiles}}`)));
    else listings.push(await readEntryFolder(root, kind, file, folder.name));
  }
  return { files: listings.flatMap(({ files }) => files), problems: listings.flatMap(({ problems }) => problems) };
}

async function readEntryFolder(root: string, kind: ContentKind, folder: string, id: string): Promise<ContentListing> {
  if (id.length > 60 || !idPattern.test(id)) return onlyProblem(folder, finding('GL008', start, { id }));
  const names = (await readdir(path.join(root, folder))).toSorted();
  const outcomes = await Promise.all(names.map((name) => readContentFile(root, { kind, id, name, file: `${folder}/${name}` })));
  const problems = outcomes.filter((outcome): outcome is Problem => 'code' in outcome);
  const files = outcomes.filter((outcome): outcome is ContentFile => 'source' in outcome);
  const source = `${sourceLocale}.mdx`;
  if (!names.includes(source)) problems.push({ ...finding('GL006', start, { folder, file: source }), file: folder });
  return { files, problems };
}

interface Candidate {
  readonly kind: ContentKind;
  readonly id: string;
  readonly name: string;
  readonly file: string;
}

async function readContentFile(root: string, { kind, id, name, file }: Candidate): Promise<ContentFile | Problem> {
  const locale = name.slice(0, -'.mdx'.length);
  if (!name.endsWith('.mdx') || !isLocale(locale)) return { ...strayFile(name, expectedFiles), file };
  const absolute = path.join(root, file);
  const stats = await lstat(absolute);
  if (stats.isSymbolicLink() || !stats.isFile()) return { ...finding('GL009', start), file };
  const source = decode(await readFile(absolute));
  return source === undefined ? { ...finding('GL001', start), file } : { kind, id, locale, file, source };
}

/** UTF-8 text without a byte order mark, or nothing where the bytes are not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function strayFile(name: string, expected: string): Finding {
  return finding('GL007', start, { name, expected });
}

function onlyProblem(file: string, found: Finding): ContentListing {
  return { files: [], problems: [{ ...found, file }] };
}
