import type { Locale } from '../../locales.ts';

/** What every component of an entry is given: its literal attributes and the page's language. */
export interface EntryComponentProps {
  readonly attributes: Readonly<Record<string, string>>;
  readonly locale: Locale;
}
