import { z } from 'astro/zod';
import { day, id, idList, objectError, slug, text } from './fields.ts';

const names = z
  .array(text('names', 1, 80), { error: 'names' })
  .max(60, 'names')
  .default([]);

const avoided = z.strictObject(
  { term: text('avoid', 1, 80), why: text('avoid', 3, 200) },
  { error: objectError('avoid') },
);

const source = z.strictObject(
  {
    title: text('sources', 1, 300),
    author: text('sources', 1, 200).optional(),
    publisher: text('sources', 1, 200).optional(),
    year: z.number({ error: 'sources' }).int('sources').min(1500, 'sources').max(2100, 'sources').optional(),
    url: z
      .url({ protocol: /^https$/, error: 'sources' })
      .max(500, 'sources')
      .optional(),
  },
  { error: objectError('sources') },
);

/** What an entry says in one language. */
const textFields = {
  /** The headword, as the page's title shows it. */
  term: text('term', 1, 80),
  /** The last part of the page's address. */
  slug,
  /** One or two sentences that stand alone: the search result, the preview and the data files show them. */
  definition: text('definition', 40, 320),
  /** As practitioners write it. */
  acronym: text('acronym', 2, 10).regex(/^\S+$/, 'acronym').optional(),
  /** Admitted synonyms, shown as "also called". */
  also: names,
  /** Names of this term that are wrong or misleading, each with the reason. */
  avoid: z.array(avoided, { error: 'avoid' }).max(12, 'avoid').default([]),
  /** Inflected forms and spellings that a reader may type. Searchable, not shown. */
  forms: names,
  /** Sources that were really opened. */
  sources: z.array(source, { error: 'sources' }).max(12, 'sources').default([]),
  /** The day on which somebody last read the whole entry against the guide. */
  reviewed: day,
};

/** What holds in every language, written once, in the source entry. */
const neutralFields = {
  category: z.string({ error: 'category' }).min(1, 'category'),
  /** The reader's next questions. */
  related: idList('related', 1, 7),
  /** Look-alikes, told apart on the page. */
  confusedWith: idList('ids', 0, 7).default([]),
  calculator: id.optional(),
  figure: id.optional(),
  level: z.enum(['basic', 'intermediate', 'advanced'], { error: 'level' }),
};

/** Romanian grammar: gender and plural. */
const grammar = z
  .strictObject(
    { gender: z.enum(['m', 'f', 'n'], { error: 'grammar' }), plural: text('grammar', 1, 80).optional() },
    { error: objectError('grammar') },
  )
  .optional();

/** The frontmatter of `<term-id>/ro.mdx`. */
export const sourceTermSchema = z.strictObject({ ...textFields, grammar, ...neutralFields });

/** The frontmatter of a translation: text only, and the digest of the source text that it was made from. */
export const translatedTermSchema = z.strictObject({
  ...textFields,
  sourceDigest: z
    .string({ error: 'digest' })
    .regex(/^[0-9a-f]{16}$/, 'digest')
    .optional(),
});

export const neutralKeys: readonly string[] = [...Object.keys(neutralFields), 'grammar'];

export type SourceTermData = z.output<typeof sourceTermSchema>;
export type TranslatedTermData = z.output<typeof translatedTermSchema>;
export type Level = SourceTermData['level'];
