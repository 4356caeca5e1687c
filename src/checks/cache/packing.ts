import type { AnyEntry } from '../../glossary/glossary.ts';
import type { Place } from '../../problems/problem.ts';

/*
 * Places and links as one text each: `term:2:7 slug:3:7`, `lead:ro:heading:14:3`. Most of them are never asked for, and
 * a text is read from the store in a fraction of the time of as many objects. Their parts hold neither spaces nor colons.
 */

export function packPlaces(places: AnyEntry['places']): string {
  return Object.entries(places)
    .map(([key, { line, column }]) => `${key}:${line}:${column}`)
    .join(' ');
}

export function unpackPlaces(packed: string): Record<string, Place> {
  return Object.fromEntries(
    fieldsOf(packed).map(([key = '', line, column]) => [key, { line: Number(line), column: Number(column) }]),
  );
}

export function packLinks(links: AnyEntry['links']): string {
  return links
    .map(
      ({ target, locale, fragment, line, column }) =>
        `${target}:${locale}:${encodeURIComponent(fragment)}:${line}:${column}`,
    )
    .join(' ');
}

/** The sentences around the links are not kept. */
export function unpackLinks(packed: string): AnyEntry['links'] {
  return fieldsOf(packed).map(([target = '', locale = '', fragment = '', line, column]) => ({
    target,
    locale,
    fragment: decodeURIComponent(fragment),
    line: Number(line),
    column: Number(column),
    text: '',
    before: '',
    after: '',
  }));
}

function fieldsOf(packed: string): string[][] {
  return packed === '' ? [] : packed.split(' ').map((item) => item.split(':'));
}
