import { appendFile, cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { parseContentFile } from '../../src/glossary/read.ts';
import { meaningDigest } from '../../src/glossary/translation-status.ts';
import { localeKeys, sourceLocale, type Locale } from '../../src/locales.ts';
import type { BenchCategory, BenchGlossary, BenchTerm } from './glossary.ts';
import { bodyOf, editedSentence } from './markdown.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** A copy of this project with a content of its own; only the installed packages are shared. */
export async function writeOurProject(folder: string, glossary: BenchGlossary): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of ['src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs']) {
    await cp(path.join(project, name), path.join(folder, name), { recursive: true });
  }
  await symlink(path.join(project, 'node_modules'), path.join(folder, 'node_modules'));
  await writeContent(path.join(folder, 'content'), glossary);
}

async function writeContent(content: string, glossary: BenchGlossary): Promise<void> {
  for (const term of glossary.terms) await writeTerm(content, term, glossary);
  await mkdir(path.join(content, 'comparisons'), { recursive: true });
  await writeFile(path.join(content, 'categories.yaml'), stringify(glossary.categories.map(categoryData)));
  await writeFile(path.join(content, 'paths.yaml'), stringify({ buildsOn: {}, paths: [] }));
}

async function writeTerm(content: string, term: BenchTerm, glossary: BenchGlossary): Promise<void> {
  const folder = path.join(content, 'terms', term.id);
  await mkdir(folder, { recursive: true });
  const source = fileOf(term, sourceLocale, glossary);
  const digest = digestOf(source);
  for (const locale of localeKeys) {
    const text = locale === sourceLocale ? source : fileOf(term, locale, glossary, digest);
    await writeFile(path.join(folder, `${locale}.mdx`), text);
  }
}

function fileOf(term: BenchTerm, locale: Locale, glossary: BenchGlossary, sourceDigest?: string): string {
  const { title, slug, definition } = term.texts[locale];
  const neutral = { category: term.category, related: term.related.map((number) => `term-${number}`), level: 'basic' };
  const own = { term: title, slug, definition, ...(term.acronym && { acronym: term.acronym }), reviewed: '2026-11-24' };
  const data = locale === sourceLocale ? { ...own, ...neutral } : { ...own, sourceDigest };
  const body = bodyOf(term.texts[locale], locale, glossary, (number) => `../term-${number}/${locale}.mdx`);
  return `---\n${stringify(data)}---\n\n${body}\n`;
}

function digestOf(source: string): string {
  const outcome = parseContentFile({ kind: 'terms', id: 'x', locale: sourceLocale, file: 'x', source });
  if (outcome.kind === 'problems') throw new Error(`The bench wrote a bad entry: ${JSON.stringify(outcome.problems)}`);
  return meaningDigest(outcome.entry);
}

function categoryData({ id, terms }: BenchCategory, index: number): object {
  const text =
    `${id} ${'holds the terms of the bench that were dealt to it in turn, one after the other. '.repeat(2)}`.trim();
  return {
    id,
    label: { ro: `Categoria ${index + 1}`, en: `Category ${index + 1}` },
    slug: { ro: `categoria-${index + 1}`, en: id },
    order: index + 1,
    description: { ro: text.slice(0, 120), en: text.slice(0, 120) },
    introduction: { ro: text, en: text },
    readingOrder: terms,
  };
}

/** The one edit of the bench: a sentence more in one English entry, at every call. */
export async function editOurProject(folder: string, glossary: BenchGlossary): Promise<void> {
  const term = glossary.terms[Math.floor(glossary.terms.length / 2)];
  if (term) await appendFile(path.join(folder, 'content/terms', term.id, 'en.mdx'), `\n${editedSentence}\n`);
}
