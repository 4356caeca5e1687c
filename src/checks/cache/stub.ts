import type { AnyEntry } from '../../glossary/glossary.ts';
import { meaningDigest } from '../../glossary/translation-status.ts';

/** An entry without its texts: what the rules across entries ask of it, small enough to keep for ten thousand terms. */
export type EntryStub = AnyEntry & { readonly meaning: string };

export function stubOf(entry: AnyEntry): EntryStub {
  const { file, locale, data, places } = entry;
  const links = entry.links.map(({ line, column, target, fragment, locale: linkLocale }) => ({
    line,
    column,
    target,
    fragment,
    locale: linkLocale,
    text: '',
    before: '',
    after: '',
  }));
  // Formulas and notes name nothing outside their entry, and are the bulk of it.
  const naming = entry.components.filter(({ name }) => name !== 'Formula' && name !== 'Note');
  const components = naming.map(({ line, column, name, attributes }) => ({
    line,
    column,
    name,
    attributes,
    text: '',
  }));
  return {
    file,
    locale,
    data,
    places,
    links,
    components,
    headings: entry.headings,
    body: [],
    text: '',
    meaning: meaningDigest(entry),
  } as EntryStub;
}

export function meaningOfStub(entry: AnyEntry): string {
  return 'meaning' in entry && typeof entry.meaning === 'string' ? entry.meaning : meaningDigest(entry);
}
