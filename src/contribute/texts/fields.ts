import type { Localized } from '../../locales.ts';
import type { FactField, TextField } from '../draft.ts';

/** A field as the form shows it. */
export interface FieldTexts {
  readonly label: Localized;
  readonly hint?: Localized;
  readonly isRequired?: true;
  /** Rows of a text of several lines; without it, a field of one line. */
  readonly rows?: number;
}

export const textFieldTexts: Readonly<Record<TextField, FieldTexts>> = {
  term: {
    label: { ro: 'Termenul', en: 'The term' },
    hint: { ro: 'La singular, cu majusculă doar la început.', en: 'In the singular, capitalized like a sentence.' },
    isRequired: true,
  },
  acronym: {
    label: { ro: 'Acronimul', en: 'Acronym' },
    hint: { ro: 'Dacă se folosește: CAC, NPS.', en: 'If one is used: CAC, NPS.' },
  },
  slug: {
    label: { ro: 'Adresa paginii', en: 'Address of the page' },
    hint: {
      ro: 'Lasă gol: se face din termen. Litere mici fără diacritice și cratime.',
      en: 'Leave empty: it is made from the term. Lowercase letters without diacritics, and hyphens.',
    },
  },
  definition: {
    label: { ro: 'Definiția', en: 'Definition' },
    hint: {
      ro: 'Una sau două fraze care se înțeleg singure. Începe cu ce este: „Procentul clienților care…”.',
      en: 'One or two sentences that stand alone. Begin with what it is: “The percentage of customers who…”.',
    },
    isRequired: true,
    rows: 3,
  },
  also: {
    label: { ro: 'Se mai spune', en: 'Also called' },
    hint: { ro: 'Câte un nume pe rând.', en: 'One name a line.' },
    rows: 2,
  },
  avoid: {
    label: { ro: 'De evitat', en: 'To avoid' },
    hint: {
      ro: 'Câte un nume pe rând, cu motivul: „rata de agitare: traduce mecanic verbul englez”.',
      en: 'One name a line, with the reason: “stickiness: says nothing about who left”.',
    },
    rows: 2,
  },
  forms: {
    label: { ro: 'Forme pe care le tastează cititorii', en: 'Forms that readers type' },
    hint: {
      ro: 'Plural, articulat, genitiv-dativ, câte una pe rând. Nu se văd pe pagină, ajută căutarea.',
      en: 'Plurals and other spellings, one a line. They are not shown; they help the search.',
    },
    isRequired: true,
    rows: 3,
  },
  sources: {
    label: { ro: 'Surse', en: 'Sources' },
    hint: {
      ro: 'Doar cele deschise cu adevărat, câte una pe rând: Titlu | Editor | An | https://…',
      en: 'Only those really opened, one a line: Title | Publisher | Year | https://…',
    },
    rows: 2,
  },
  body: {
    label: { ro: 'Textul articolului', en: 'Text of the entry' },
    hint: {
      ro: 'Între 150 și 450 de cuvinte. Titlurile încep cu ##, iar paragrafele se despart printr-un rând gol.',
      en: '150 to 450 words. Headings begin with ##, and an empty line divides paragraphs.',
    },
    isRequired: true,
    rows: 16,
  },
};

export const factFieldTexts: Readonly<Record<FactField, FieldTexts>> = {
  id: {
    label: { ro: 'Identificatorul', en: 'Id' },
    hint: {
      ro: 'Lasă gol: se face din numele englezesc. Nu se mai schimbă niciodată.',
      en: 'Leave empty: it is made from the English name. It never changes afterwards.',
    },
  },
  category: { label: { ro: 'Categoria', en: 'Category' }, isRequired: true },
  level: { label: { ro: 'Nivelul', en: 'Level' }, isRequired: true },
  related: {
    label: { ro: 'Termeni înrudiți', en: 'Related terms' },
    hint: {
      ro: 'Între 3 și 7: întrebările pe care cititorul și le pune după aceea. Începe să scrii și alege din listă.',
      en: '3 to 7: the reader’s next questions. Begin to type and choose from the list.',
    },
    isRequired: true,
  },
  gender: { label: { ro: 'Genul în română', en: 'Romanian gender' } },
  plural: { label: { ro: 'Pluralul în română', en: 'Romanian plural' } },
};
