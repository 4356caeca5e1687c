import { localeKeys, type Locale } from '../locales.ts';
import { textIn, type Glossary } from './glossary.ts';

export type DesignationKind = 'term' | 'acronym' | 'also' | 'forms' | 'avoid';

/** A name under which a reader may look for a term. */
export interface Designation {
  readonly id: string;
  readonly locale: Locale;
  readonly kind: DesignationKind;
  readonly name: string;
  /** The frontmatter path of the name, for messages. */
  readonly path: string;
  readonly file: string;
}

export function designationsOf(glossary: Glossary): Designation[] {
  return [...glossary.terms.values()].flatMap((term) =>
    localeKeys.flatMap((locale): Designation[] => {
      const entry = textIn(term, locale);
      if (!entry) return [];
      const { data, file } = entry;
      const list = (kind: DesignationKind, names: readonly string[]): Designation[] =>
        names.map((name, index) => ({ id: term.id, locale, kind, name, path: `${kind}.${index}`, file }));
      return [
        { id: term.id, locale, kind: 'term', name: data.term, path: 'term', file },
        ...(data.acronym
          ? [{ id: term.id, locale, kind: 'acronym' as const, name: data.acronym, path: 'acronym', file }]
          : []),
        ...list('also', data.also),
        ...list('forms', data.forms),
        ...list(
          'avoid',
          data.avoid.map(({ term: avoided }) => avoided),
        ),
      ];
    }),
  );
}
