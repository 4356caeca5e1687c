import { calculators } from '../calculators/registry.ts';
import type { PublishedPage } from '../exports/sitemap.ts';
import { textIn, type AnyEntry, type Comparison, type Term } from '../glossary/glossary.ts';
import { homePath, sectionPath } from '../glossary/urls.ts';
import { localeKeys, type Locale, type Section } from '../locales.ts';
import { errorCodePath, errorCodes } from '../contribute/codes/pages.ts';
import { site } from './content.ts';
import { pagesOfLetters } from './letters.ts';
import { calculatorPath, categoryPath, comparisonPath, readingPathPath, termPath } from './urls.ts';

const sections: readonly Section[] = [
  'terms',
  'categories',
  'comparisons',
  'calculators',
  'acronyms',
  'paths',
  'method',
  'search',
  'about',
  'contribute',
  'propose',
  'guide',
  'status',
  'errors',
  'accessibility',
];

/** Every page that readers and search engines may find, once, with its addresses. */
export async function publishedPages(): Promise<readonly PublishedPage[]> {
  const { glossary } = await site();
  const letters = await Promise.all(localeKeys.map(letterPagesIn));
  return [
    everywhere(homePath),
    ...sections.map((section) => everywhere((locale) => sectionPath(section, locale))),
    ...[...glossary.categories.values()].map((category) => everywhere((locale) => categoryPath(category, locale))),
    ...letters.flat(),
    ...errorCodes.map((code) => everywhere((locale) => errorCodePath(code, locale))),
    ...[...calculators.values()].map((definition) => everywhere((locale) => calculatorPath(definition, locale))),
    ...glossary.paths.map((path) => everywhere((locale) => readingPathPath(path, locale))),
    ...[...glossary.comparisons.values()].map((comparison) => translatedPage(comparison, comparisonPath)),
    ...[...glossary.terms.values()].map((term) => translatedPage(term, termPath)),
  ];
}

/** The letters of two languages are not the same pages. */
async function letterPagesIn(locale: Locale): Promise<PublishedPage[]> {
  return (await pagesOfLetters(locale)).map(({ path }) => ({ paths: { [locale]: path } }));
}

/** A page in the languages that its text is written in. */
function translatedPage<Concept extends Term | Comparison>(
  concept: Concept,
  pathOf: (concept: Concept, locale: Locale) => string,
): PublishedPage {
  const present = localeKeys.filter((locale) => textIn<AnyData, AnyData>(concept, locale));
  return {
    paths: Object.fromEntries(present.map((locale) => [locale, pathOf(concept, locale)])),
    changed: Object.fromEntries(
      present.map((locale) => [locale, textIn<AnyData, AnyData>(concept, locale)?.data.reviewed ?? '']),
    ),
  };
}

type AnyData = AnyEntry['data'];

function everywhere(pathIn: (locale: Locale) => string): PublishedPage {
  return { paths: Object.fromEntries(localeKeys.map((locale) => [locale, pathIn(locale)])) };
}
