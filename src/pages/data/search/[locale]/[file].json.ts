import type { APIRoute, GetStaticPaths } from 'astro';
import { calculators } from '../../../../calculators/registry.ts';
import { localeKeys } from '../../../../locales.ts';
import { readAsked, unknownIn } from '../../../../search/asked.ts';
import { indexIn } from '../../../../search/build-index.ts';
import { indexFiles } from '../../../../search/shards.ts';
import { site } from '../../../../site/content.ts';

/** The index of names and definitions, a folder a language: `/data/search/ro/index.json`, and shards where it is large. */
export const getStaticPaths = (async () => {
  const { glossary } = await site();
  const asked = await readAsked(process.cwd());
  const unknown = unknownIn(asked, new Set(glossary.terms.keys()));
  if (unknown.length > 0) throw new Error(`content/in-other-words.yaml: no such term: ${unknown.join(', ')}`);
  return localeKeys.flatMap((locale) => {
    const indexed = indexIn(locale, { glossary, calculators: calculators.values(), asked });
    const files = indexFiles(locale, indexed, [...glossary.categories.keys()]);
    return files.map(({ name, content }) => ({ params: { locale, file: name }, props: { content } }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['content']);
