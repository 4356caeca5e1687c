import { z } from 'astro/zod';
import { day, idList, slug, text } from './fields.ts';

const textFields = {
  title: text('title', 3, 100),
  slug,
  /** What the reader asks about their own case to decide between the terms. */
  question: text('question', 10, 200),
  /** The short answer, which stands alone. */
  answer: text('answer', 40, 320),
};

/** The frontmatter of `comparisons/<id>/ro.mdx`. */
export const sourceComparisonSchema = z.strictObject({ ...textFields, terms: idList('compared', 2, 5), reviewed: day });

/** The frontmatter of its translation. */
export const translatedComparisonSchema = z.strictObject({
  ...textFields,
  reviewed: day,
  sourceDigest: z
    .string({ error: 'digest' })
    .regex(/^[0-9a-f]{16}$/, 'digest')
    .optional(),
});

export type SourceComparisonData = z.output<typeof sourceComparisonSchema>;
export type TranslatedComparisonData = z.output<typeof translatedComparisonSchema>;
