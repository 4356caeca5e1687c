import { calculators } from '../../src/calculators/registry.ts';
import { readGlossary } from '../../src/glossary/read.ts';
import { textIn } from '../../src/glossary/glossary.ts';
import { localeKeys, type Locale } from '../../src/locales.ts';
import { readAsked } from '../../src/search/asked.ts';
import { indexIn } from '../../src/search/build-index.ts';
import { openIndex } from '../../src/search/index-loader.ts';
import { suggestionsFor } from '../../src/search/instant.ts';
import { indexFiles } from '../../src/search/shards.ts';
import { readQuery } from '../../src/search/words.ts';

/** Gives the ids of what answers a query. */
export type LocalSearch = (query: string) => Promise<string[]>;

/** The instant layer over the project's own content, without a browser. */
export async function localSearches(root: string): Promise<ReadonlyMap<Locale, LocalSearch>> {
  const { glossary } = await readGlossary(root);
  const asked = await readAsked(root);
  const searches = localeKeys.map(async (locale): Promise<[Locale, LocalSearch]> => {
    const indexed = indexIn(locale, { glossary, calculators: calculators.values(), asked });
    const files = new Map(
      indexFiles(locale, indexed, [...glossary.categories.keys()]).map(({ name, content }) => [name, content]),
    );
    const index = await openIndex(locale, (name) => Promise.resolve(files.get(name)));
    const { lexicon } = index;
    const ids = idsBySlug(locale, glossary);
    const idOf = (number: number) => {
      const record = lexicon.records.get(number);
      return record ? (ids.get(`${record.kind} ${record.slug}`) ?? record.slug) : '';
    };
    return [
      locale,
      async (query) => (await suggestionsFor(index, query, readQuery(query, locale))).map(({ number }) => idOf(number)),
    ];
  });
  return new Map(await Promise.all(searches));
}

function idsBySlug(
  locale: Locale,
  { terms, comparisons }: Awaited<ReturnType<typeof readGlossary>>['glossary'],
): Map<string, string> {
  return new Map([
    ...[...terms.values()].map((term) => [`term ${textIn(term, locale)?.data.slug}`, term.id] as const),
    ...[...comparisons.values()].map(
      (comparison) => [`comparison ${textIn(comparison, locale)?.data.slug}`, comparison.id] as const,
    ),
    ...[...calculators.values()].map(({ id, slug }) => [`calculator ${slug[locale]}`, `calculator:${id}`] as const),
  ]);
}
