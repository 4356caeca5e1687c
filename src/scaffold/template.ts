import { writeEntry } from '../contribute/write-entry.ts';
import type { Locale, Localized } from '../locales.ts';
import { slugify } from '../mdx/slug.ts';
import type { Level } from '../schemas/term.ts';

/** What is known of a term before its text is written. */
export interface NewTerm {
  readonly id: string;
  readonly category: string;
  readonly level: Level;
  readonly related: readonly string[];
  readonly headwords: Localized;
  /** The day of writing, as YYYY-MM-DD. */
  readonly today: string;
}

interface TemplateTexts {
  readonly definition: string;
  readonly forms: string;
  readonly body: string;
}

/** The one template of an entry: the sections of the guide, each with what is to be written there. */
const texts: Localized<TemplateTexts> = {
  ro: {
    definition: 'TODO: una sau două fraze care se înțeleg singure; întâi felul lucrului, apoi ce îl deosebește.',
    forms: 'TODO: pluralul, formele articulate și cele de genitiv-dativ',
    body: `## Ce înseamnă în practică

TODO: cum îl întâlnește un om de vânzări și ce face cu el. Leagă prima mențiune a altor termeni.

<Example>
TODO: un exemplu cu cifre rotunde, de crezut.
</Example>

<Note kind="pitfall">
TODO: greșeala cea mai frecventă.
</Note>

## Ce să întrebi

TODO: unde îl definesc firmele diferit și ce lămurești înainte.`,
  },
  en: {
    definition: 'TODO: one or two sentences that stand alone; first what kind of thing it is, then what sets it apart.',
    forms: 'TODO: the plural, and the forms a reader may type',
    body: `## What it means in practice

TODO: how a salesperson meets it and what they do with it. Link the first mention of other terms.

<Example>
TODO: an example with round, believable figures.
</Example>

<Note kind="pitfall">
TODO: the most common mistake.
</Note>

## What to ask

TODO: where companies define it differently, and what to make clear first.`,
  },
};

/** The source entry, with the facts that hold in every language. */
export function sourceTemplate(term: NewTerm, locale: Locale): string {
  const { category, related, level } = term;
  return writeEntry(undefined, { ...textValues(term, locale), category, related, level }, texts[locale].body);
}

/** A translation, which records the source text that it is made from. */
export function translationTemplate(term: NewTerm, locale: Locale, sourceDigest: string): string {
  return writeEntry(undefined, { ...textValues(term, locale), sourceDigest }, texts[locale].body);
}

function textValues({ headwords, today }: NewTerm, locale: Locale) {
  const { definition, forms } = texts[locale];
  return { term: headwords[locale], slug: slugify(headwords[locale]), definition, forms: [forms], reviewed: today };
}
