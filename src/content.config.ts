import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { IdentifiedEntry } from './glossary/glossary.ts';
import { entriesLoader } from './loaders/entries.ts';

/**
 * The loader has checked and parsed every entry against `schemas/`, with positions and remedies that a second parse
 * could not give; here the collection only states the type of what is stored.
 */
const storedEntry = z.custom<IdentifiedEntry & Record<string, unknown>>();

export const collections = {
  entries: defineCollection({ loader: entriesLoader(), schema: storedEntry }),
};
