import { z } from 'astro/zod';
import { localizedSlug } from './category.ts';
import { id, idList, localized, objectError } from './fields.ts';

const step = z.strictObject({ term: id, why: localized(10, 240) }, { error: objectError('steps') });

const readingPath = z.strictObject({
  id,
  order: z.number({ error: 'order' }).int('order').min(1, 'order'),
  title: localized(3, 80),
  slug: localizedSlug,
  description: localized(20, 320),
  /** The terms in the order in which they are read, each with the reason for its place. */
  steps: z.array(step, { error: 'steps' }).min(3, 'steps').max(40, 'steps'),
});

/** `content/paths.yaml`: what builds on what, and the reading paths that follow it. */
export const readingPathsSchema = z.strictObject({
  /** Term id to the ids that a reader must know first. */
  buildsOn: z.record(id, idList('ids', 1, 7)),
  paths: z.array(readingPath),
});

export type ReadingPaths = z.output<typeof readingPathsSchema>;
export type ReadingPath = z.output<typeof readingPath>;
