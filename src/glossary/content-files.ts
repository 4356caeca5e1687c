import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { isLocale, localeKeys, sourceLocale, type Locale } from '../locales.ts';
import { entryLimit } from '../mdx/file-faults.ts';
import { finding, type Finding } from '../mdx/restrictions.ts';
import type { Problem } from '../problems/problem.ts';
import { idPattern } from '../schemas/fields.ts';

/** What `content/` holds as entries, a folder each. */
export type ContentKind = 'terms' | 'comparisons';

/** One file of an entry folder. */
export interface ListedFile {
  readonly kind: ContentKind;
  readonly id: string;
  readonly locale: Locale;
  /** From the project's root, with forward slashes. */
  readonly file: string;
  /** Time and size: while they stay, the file is held to be unchanged. */
  readonly version: string;
}

/** The same, read as text. */
export interface ContentFile extends ListedFile {
  readonly source: string;
}

/** A file that an earlier run has read in this version, and that need not be read again. */
export type IsKnown = (file: ListedFile) => boolean;

export interface ContentListing {
  /** The entries' folders, whatever is in them. */
  readonly ids: readonly string[];
  readonly files: readonly ContentFile[];
  /** Known files, left unread. */
  readonly unread: readonly ListedFile[];
  readonly problems: readonly Problem[];
}

const start = { line: 1, column: 1 };
const expectedFiles = localeKeys.map((locale) => `${locale}.mdx`).join(', ');

/**
 * Reads `content/<kind>/<id>/<locale>.mdx`. Whatever else lies there is a problem: nothing is skipped in silence.
 * A leading byte order mark and CRLF line ends are accepted: editors add them unasked.
 */
export function readContentFolder(root: string, kind: ContentKind, isKnown: IsKnown = () => false): ContentListing {
  const base = path.join(root, 'content', kind);
  if (isSymbolicLink(base)) return onlyProblem(`content/${kind}`, finding('GL009', start));
  const folders = listFolder(base).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const listings = folders.map((folder) => {
    const file = `content/${kind}/${folder.name}`;
    if (folder.isSymbolicLink()) return onlyProblem(file, finding('GL009', start));
    if (!folder.isDirectory()) return onlyProblem(file, strayFile(folder.name, `<id>/{${expectedFiles}}`));
    return readEntryFolder(root, kind, folder.name, isKnown);
  });
  return {
    ids: listings.flatMap(({ ids }) => ids),
    files: listings.flatMap(({ files }) => files),
    unread: listings.flatMap(({ unread }) => unread),
    problems: listings.flatMap(({ problems }) => problems),
  };
}

function readEntryFolder(root: string, kind: ContentKind, id: string, isKnown: IsKnown): ContentListing {
  const folder = `content/${kind}/${id}`;
  if (id.length > 60 || !idPattern.test(id)) return onlyProblem(folder, finding('GL008', start, { id }));
  const names = listFolder(path.join(root, folder))
    .map(({ name }) => name)
    .toSorted();
  const listed = names.map((name) => listFile(root, { kind, id, name, file: `${folder}/${name}` }));
  const problems = listed.filter((outcome): outcome is Problem => 'code' in outcome);
  const present = listed.filter((outcome): outcome is ListedFile => 'version' in outcome);
  const unread = present.filter(isKnown);
  const read = present.filter((file) => !unread.includes(file)).map((file) => readContentFile(root, file));
  problems.push(...read.filter((outcome): outcome is Problem => 'code' in outcome));
  const source = `${sourceLocale}.mdx`;
  if (!names.includes(source)) problems.push({ ...finding('GL006', start, { folder, file: source }), file: folder });
  return { ids: [id], files: read.filter((outcome): outcome is ContentFile => 'source' in outcome), unread, problems };
}

/** Done at once and not by promises: for tens of thousands of files that is several times faster, and opens one at a time. */
function listFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isSymbolicLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

interface Candidate {
  readonly kind: ContentKind;
  readonly id: string;
  readonly name: string;
  readonly file: string;
}

function listFile(root: string, { kind, id, name, file }: Candidate): ListedFile | Problem {
  const locale = name.slice(0, -'.mdx'.length);
  if (!name.endsWith('.mdx') || !isLocale(locale)) return { ...strayFile(name, expectedFiles), file };
  const stats = lstatSync(path.join(root, file));
  if (stats.isSymbolicLink()) return { ...finding('GL009', start), file };
  if (!stats.isFile()) return { ...strayFile(name, expectedFiles), file };
  return { kind, id, locale, file, version: `${stats.mtimeMs}:${stats.ctimeMs}:${stats.size}` };
}

/** Far above the limit for an entry: what is larger is not even read. */
const readLimit = 1024 * 1024;

export function readContentFile(root: string, listed: ListedFile): ContentFile | Problem {
  const size = Number(listed.version.split(':').at(-1));
  if (size > readLimit)
    return {
      ...finding('GL003', start, { size: Math.ceil(size / 1024), limit: entryLimit / 1024 }),
      file: listed.file,
    };
  const source = decode(readFileSync(path.join(root, listed.file)));
  return source === undefined ? { ...finding('GL001', start), file: listed.file } : { ...listed, source };
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
  return { ids: [], files: [], unread: [], problems: [{ ...found, file }] };
}
