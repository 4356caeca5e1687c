import { z } from 'astro/zod';

const words = z.string().min(10).max(3000);

/** The lines of one term in `content/in-other-words.yaml`. */
export const otherWordsSchema = z.strictObject({ ro: words, en: words });
export type OtherWords = z.infer<typeof otherWordsSchema>;

/** The file before its lines are looked at: term id to whatever stands there. */
export const otherWordsFileSchema = z.record(z.string(), z.unknown());
