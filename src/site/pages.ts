import { calculators } from '../calculators/registry.ts';
import type { PublishedPage } from '../exports/sitemap.ts';
import { localesOf, textIn } from '../glossary/glossary.ts';
import { homePath, sectionPath } from '../glossary/urls.ts';
import { localeKeys, type Locale, type Section } from '../locales.ts';
import { site } from './content.ts';
import { calculatorPath, categoryPath, termPath } from './urls.ts';

const sections: readonly Section[] = ['terms', 'categories', 'calculators', 'search', 'about'];

/** Every page that readers and search engines may find, once, with its addresses. */
export async function publishedPages(): Promise<readonly PublishedPage[]> {
  const { glossary } = await site();
  return [
    everywhere(homePath),
    ...sections.map((section) => everywhere((locale) => sectionPath(section, locale))),
    ...[...glossary.categories.values()].map((category) => everywhere((locale) => categoryPath(category, locale))),
    ...[...calculators.values()].map((definition) => everywhere((locale) => calculatorPath(definition, locale))),
    ...[...glossary.terms.values()].map((term) => ({
      paths: Object.fromEntries(localesOf(term).map((locale) => [locale, termPath(term, locale)])),
      changed: Object.fromEntries(localesOf(term).map((locale) => [locale, textIn(term, locale)?.data.reviewed ?? ''])),
    })),
  ];
}

function everywhere(pathIn: (locale: Locale) => string): PublishedPage {
  return { paths: Object.fromEntries(localeKeys.map((locale) => [locale, pathIn(locale)])) };
}
