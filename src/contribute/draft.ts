import { localeKeys, type Locale } from '../locales.ts';

/** What the form asks for in each language. */
export const textFields = [
  'term',
  'acronym',
  'slug',
  'definition',
  'also',
  'avoid',
  'forms',
  'sources',
  'body',
] as const;

/** What it asks for once. */
export const factFields = ['id', 'category', 'level', 'related', 'gender', 'plural'] as const;

export type TextField = (typeof textFields)[number];
export type FactField = (typeof factFields)[number];
export type FieldName = FactField | `${Locale}.${TextField}`;

/** What somebody has typed so far, as the form's fields hold it. Lists have one item a line. */
export type Draft = Readonly<Partial<Record<FieldName, string>>>;

export const fieldNames: readonly FieldName[] = [
  ...factFields,
  ...localeKeys.flatMap((locale) => textFields.map((field): FieldName => `${locale}.${field}`)),
];

export function isFieldName(name: string): name is FieldName {
  return fieldNames.some((known) => known === name);
}

/** Whether anything is written in a language. */
export function hasText(draft: Draft, locale: Locale): boolean {
  return textFields.some((field) => (draft[`${locale}.${field}`] ?? '').trim() !== '');
}
