import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '../../src/locales.ts';
import { localeKeys } from '../../src/locales.ts';
import type { BenchGlossary, BenchTerm } from '../generate/glossary.ts';
import type { Command } from '../measure.ts';

/** A generator in the bench: how it gets the glossary, how it builds, and what it keeps between builds. */
export interface Peer {
  readonly id: string;
  readonly title: string;
  /** Packages that the bench installs, exact versions. */
  readonly packages: Readonly<Record<string, string>>;
  /** The largest number of pages it is asked to build: the slow ones would take the whole day. */
  readonly limit: number;
  write(folder: string, glossary: BenchGlossary): Promise<void>;
  readonly commands: readonly Command[];
  readonly output: string;
  /** Removed, with the output, before a cold build. */
  readonly caches: readonly string[];
  /** Adds a sentence to one term. */
  edit(folder: string, glossary: BenchGlossary): Promise<void>;
  /** A term page in the output. */
  readonly samplePage: string;
}

export const project = path.resolve(import.meta.dirname, '../..');

/** Pagefind over an output, by the version that this project uses. */
export const pagefind = (site: string): Command => ({
  program: process.execPath,
  args: [path.join(project, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', site],
});

export interface PeerPage {
  readonly term: BenchTerm;
  readonly locale: Locale;
  readonly slug: string;
  readonly related: readonly string[];
  /** Ready made, which the peers would otherwise have to compute. */
  readonly backlinks: readonly string[];
}

/** Every page of the glossary, with its relations as slugs. */
export function pagesOf(glossary: BenchGlossary): PeerPage[] {
  const incoming = new Map<number, number[]>();
  for (const { number, texts } of glossary.terms) {
    for (const target of linkedNumbers(texts.en.blocks))
      incoming.set(target, [...(incoming.get(target) ?? []), number]);
  }
  return glossary.terms.flatMap((term) =>
    localeKeys.map((locale) => {
      const slugs = (numbers: readonly number[]) =>
        numbers.flatMap((number) => glossary.terms[number]?.texts[locale].slug ?? []);
      return {
        term,
        locale,
        slug: term.texts[locale].slug,
        related: slugs(term.related),
        backlinks: slugs(incoming.get(term.number) ?? []),
      };
    }),
  );
}

function linkedNumbers(blocks: readonly string[]): number[] {
  return blocks.flatMap((block) => [...block.matchAll(/\{(\d+)\}/g)].map(([, digits]) => Number(digits)));
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

export function middleTerm(glossary: BenchGlossary): BenchTerm {
  const term = glossary.terms[Math.floor(glossary.terms.length / 2)];
  if (!term) throw new Error('The glossary is empty.');
  return term;
}

/** A style sheet of about the size of a small theme. */
export const styleSheet = Array.from(
  { length: 24 },
  (_, index) => `.part-${index} { margin: ${index}px; padding: 0 ${index + 1}px; color: #123456 }`,
).join('\n');
