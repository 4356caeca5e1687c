import type { Root } from 'mdast';
import type { AnyEntry } from '../../glossary/glossary.ts';
import type { UnversionedFile } from '../../glossary/read.ts';
import type { EntryReading } from '../rule.ts';
import { placeFinder } from './places.ts';
import { proseOf } from './prose.ts';

/** A file as its rules see it. */
export function readingOf(
  { kind, id, file, locale, source }: UnversionedFile,
  {
    tree,
    entry,
    foundingFigures = [],
  }: { tree?: Root | undefined; entry?: AnyEntry | undefined; foundingFigures?: readonly number[] | undefined },
): EntryReading {
  const prose = tree ? proseOf(source, tree) : [];
  return { kind, id, file, locale, source, prose, tree, entry, foundingFigures, placeAt: placeFinder(source) };
}
