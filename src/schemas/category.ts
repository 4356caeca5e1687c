import { z } from 'astro/zod';
import { id, idList, localized, objectError, slug } from './fields.ts';

export const localizedSlug = z.strictObject({ ro: slug, en: slug }, { error: objectError('localized') });

/** One entry of `content/categories.yaml`, the closed vocabulary of categories. */
export const categorySchema = z.strictObject({
  id,
  label: localized(2, 60),
  slug: localizedSlug,
  order: z.number({ error: 'order' }).int('order').min(1, 'order'),
  /** One sentence: what the category holds. */
  description: localized(20, 300),
  /** A few sentences: how its words hang together and where to begin. */
  introduction: localized(150, 1200),
  /** All of its terms in an order that teaches. */
  readingOrder: idList('readingOrder', 1, 500),
});

/** The whole file. */
export const categoriesSchema = z.array(categorySchema);

export type Category = z.output<typeof categorySchema>;
