import { localeKeys, sourceLocale, type Locale, type Localized } from '../locales.ts';
import type { Draft, FieldName } from './draft.ts';
import { entryParts } from './entry-parts.ts';

/** An entry's sources as they are; a language that has none is absent. */
export type Originals = Partial<Localized>;

/** The form filled in from a term's own files. */
export function draftOf(id: string, originals: Originals): Draft {
  const texts = localeKeys.flatMap((locale) => Object.entries(textsOf(originals[locale], locale)));
  return { id, ...factsOf(originals[sourceLocale]), ...Object.fromEntries(texts) };
}

function textsOf(source: string | undefined, locale: Locale): Partial<Record<FieldName, string>> {
  if (source === undefined) return {};
  const { data, body } = read(source);
  const list = (key: string) => (Array.isArray(data[key]) ? (data[key] as unknown[]) : []);
  return {
    [`${locale}.term`]: text(data['term']),
    [`${locale}.acronym`]: text(data['acronym']),
    [`${locale}.slug`]: text(data['slug']),
    [`${locale}.definition`]: text(data['definition']),
    [`${locale}.also`]: list('also').map(text).join('\n'),
    [`${locale}.avoid`]: list('avoid').map(avoidedLine).join('\n'),
    [`${locale}.forms`]: list('forms').map(text).join('\n'),
    [`${locale}.sources`]: list('sources').map(sourceLine).join('\n'),
    [`${locale}.body`]: body.trim(),
  };
}

function factsOf(source: string | undefined): Draft {
  if (source === undefined) return {};
  const { data } = read(source);
  const grammar = record(data['grammar']);
  const related = Array.isArray(data['related']) ? data['related'] : [];
  return {
    category: text(data['category']),
    level: text(data['level']),
    related: related.map(text).join('\n'),
    gender: text(grammar['gender']),
    plural: text(grammar['plural']),
  };
}

function read(source: string) {
  const { fields, body } = entryParts(source);
  return { data: Object.fromEntries(fields.map(({ key, value }) => [key, value])), body };
}

function avoidedLine(item: unknown): string {
  const { term, why } = record(item);
  return `${text(term)}: ${text(why)}`;
}

function sourceLine(item: unknown): string {
  const { title, publisher, author, year, url } = record(item);
  return [title, publisher ?? (author ? '-' : ''), author, year, url].map(text).filter(Boolean).join(' | ');
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
