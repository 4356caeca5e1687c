import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { entriesLoader } from './loaders/entries.ts';

/**
 * The loader checks and parses every entry against `schemas/`, with positions and remedies that a second parse could
 * not give, and hands them to the pages itself; the collection is how Astro comes to run it and to watch the content.
 */
export const collections = {
  entries: defineCollection({ loader: entriesLoader(), schema: z.object({}) }),
};
