import { z } from 'astro/zod';
import type { Locale } from '../../../src/locales.ts';
import type { Site } from './site.ts';
import { readText } from './site.ts';

const located = z.object({ url: z.string() });
const terms = z.array(
  z.object({
    id: z.string(),
    locales: z.partialRecord(
      z.enum(['ro', 'en']),
      z.object({ term: z.string(), acronym: z.string().nullish(), url: z.string() }),
    ),
  }),
);
const calculators = z.array(z.object({ id: z.string(), locales: z.record(z.enum(['ro', 'en']), located) }));

export function termIn(site: Site, id: string, locale: Locale) {
  const all = terms.parse(JSON.parse(readText(site, 'data/terms.json')));
  const text = all.find((term) => term.id === id)?.locales[locale];
  if (text === undefined) throw new Error(`data/terms.json has no "${id}" in ${locale}`);
  return text;
}

export function calculatorPath(site: Site, id: string, locale: Locale): string {
  const all = calculators.parse(JSON.parse(readText(site, 'data/calculators.json')));
  const calculator = all.find((one) => one.id === id);
  if (calculator === undefined) throw new Error(`data/calculators.json has no "${id}"`);
  return calculator.locales[locale].url;
}
