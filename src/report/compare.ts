import { textIn, type Glossary, type Term, type TermEntry } from '../glossary/glossary.ts';
import { meaningText } from '../glossary/meaning.ts';
import { translationStatus } from '../glossary/translation-status.ts';
import { localeKeys, translationLocales, type Locale } from '../locales.ts';

/** The content of one state: what could be read, and each entry's bytes. */
export interface ContentState {
  readonly glossary: Glossary;
  /** Source text by file. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface EntryChange {
  readonly id: string;
  readonly locale: Locale;
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'meaning' | 'form';
  readonly before: string;
  readonly after: string;
  readonly newLinks: readonly string[];
  readonly lostLinks: readonly string[];
}

export interface Comparison {
  readonly changes: readonly EntryChange[];
  /** Translations that this change leaves behind. */
  readonly outdated: readonly { readonly id: string; readonly locale: Locale; readonly name: string }[];
}

/** What happened to the terms between two states of the content. */
export function compareContent(before: ContentState, after: ContentState): Comparison {
  const ids = [...new Set([...before.glossary.terms.keys(), ...after.glossary.terms.keys()])].toSorted();
  const changes = ids.flatMap((id) => localeKeys.flatMap((locale) => changeOf(id, locale, before, after)));
  return { changes, outdated: ids.flatMap((id) => newlyOutdated(id, before.glossary, after.glossary)) };
}

function changeOf(id: string, locale: Locale, before: ContentState, after: ContentState): EntryChange[] {
  const old = entryOf(before.glossary, id, locale);
  const now = entryOf(after.glossary, id, locale);
  const kind = kindOf(old, now, before, after);
  if (!kind) return [];
  const oldLinks = targetsOf(old);
  const nowLinks = targetsOf(now);
  return [
    {
      id,
      locale,
      name: (now ?? old)?.data.term ?? id,
      kind,
      before: old?.data.definition ?? '',
      after: now?.data.definition ?? '',
      newLinks: nowLinks.filter((link) => !oldLinks.includes(link)),
      lostLinks: oldLinks.filter((link) => !nowLinks.includes(link)),
    },
  ];
}

function kindOf(old: TermEntry | undefined, now: TermEntry | undefined, before: ContentState, after: ContentState) {
  if (!old && !now) return undefined;
  if (!old) return 'added';
  if (!now) return 'removed';
  if (before.sources.get(old.file) === after.sources.get(now.file)) return undefined;
  return meaningText(old) === meaningText(now) ? 'form' : 'meaning';
}

function entryOf(glossary: Glossary, id: string, locale: Locale): TermEntry | undefined {
  const term = glossary.terms.get(id);
  return term && textIn(term, locale);
}

/** Where the entry leads: its links, and the terms that it names as related. */
function targetsOf(entry: TermEntry | undefined): string[] {
  if (!entry) return [];
  const related = 'related' in entry.data ? entry.data.related : [];
  return [...new Set([...entry.links.map(({ target }) => target), ...related])];
}

function newlyOutdated(id: string, before: Glossary, after: Glossary): Comparison['outdated'] {
  const term = after.terms.get(id);
  if (!term) return [];
  return translationLocales
    .filter((locale) => isOutdated(term, locale) && !isOutdated(before.terms.get(id), locale))
    .map((locale) => ({ id, locale, name: term.translations[locale]?.data.term ?? id }));
}

function isOutdated(one: Term | undefined, locale: Locale): boolean {
  return one !== undefined && translationStatus(one, locale) === 'outdated';
}
