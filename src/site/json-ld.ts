import { localesOf, shownIn, textIn, type Comparison, type Term } from '../glossary/glossary.ts';
import { interfaceStrings } from '../interface/strings.ts';
import { localeKeys, locales, sourceLocale, type Locale } from '../locales.ts';
import type { Category } from '../schemas/category.ts';
import { sectionPath } from '../glossary/urls.ts';
import type { CalculatorDefinition } from '../calculators/definition.ts';
import { absolute, calculatorPath, categoryPath, comparisonPath, termPath } from './urls.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The identity of the whole set and of a term: the same in both languages. */
const setId = (site: URL | undefined) => `${absolute(sectionPath('terms', sourceLocale), site)}#set`;
const termId = (term: Term, site: URL | undefined) => `${absolute(termPath(term, sourceLocale), site)}#term`;

/** A term page as schema.org linked data: the page, the defined term, the way down to it. */
export function termJsonLd(term: Term, locale: Locale, category: Category | undefined, site: URL | undefined): object {
  const entry = shownIn(term, locale);
  const t = interfaceStrings(locale);
  const url = absolute(termPath(term, locale), site);
  const crumbs: readonly (readonly [string, string])[] = [
    [t.allTerms, absolute(sectionPath('terms', locale), site)],
    ...(category ? [[category.label[locale], absolute(categoryPath(category, locale), site)] as const] : []),
    [entry.data.term, url],
  ];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': url,
        name: entry.data.term,
        inLanguage: locales[entry.locale].lang,
        lastReviewed: entry.data.reviewed,
        license: licence,
        breadcrumb: { '@id': `${url}#breadcrumb` },
        mainEntity: { '@id': termId(term, site) },
      },
      definedTerm(term, locale, site),
      setReference(locale, site),
      { '@type': 'BreadcrumbList', '@id': `${url}#breadcrumb`, itemListElement: crumbs.map(listItem) },
    ],
  };
}

function definedTerm(term: Term, locale: Locale, site: URL | undefined): object {
  const { data } = shownIn(term, locale);
  const others = localesOf(term)
    .filter((key) => key !== locale)
    .flatMap((key) => textIn(term, key)?.data.term ?? []);
  return {
    '@type': 'DefinedTerm',
    '@id': termId(term, site),
    url: absolute(termPath(term, locale), site),
    termCode: term.id,
    name: data.term,
    alternateName: [...new Set([...(data.acronym ? [data.acronym] : []), ...data.also, ...others])],
    description: data.definition,
    inDefinedTermSet: { '@id': setId(site) },
  };
}

function setReference(locale: Locale, site: URL | undefined): object {
  const t = interfaceStrings(locale);
  return {
    '@type': 'DefinedTermSet',
    '@id': setId(site),
    url: absolute(sectionPath('terms', locale), site),
    name: t.siteName,
    description: t.siteDescription,
    inLanguage: localeKeys.map((key) => locales[key].lang),
    license: licence,
  };
}

function listItem([name, item]: readonly [string, string], index: number): object {
  return { '@type': 'ListItem', position: index + 1, name, item };
}

/** The site and its search, for the home page. */
export function siteJsonLd(locale: Locale, site: URL | undefined): object {
  const t = interfaceStrings(locale);
  const search = absolute(sectionPath('search', locale), site);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        name: t.siteName,
        description: t.siteDescription,
        inLanguage: locales[locale].lang,
        url: absolute(`/${locales[locale].prefix}`, site),
        potentialAction: {
          '@type': 'SearchAction',
          target: `${search}?q={search_term_string}`,
          'query-input': 'required name=search_term_string',
        },
      },
      setReference(locale, site),
    ],
  };
}

/** The set with the terms that its page lists. */
export function termSetJsonLd(terms: Iterable<Term>, locale: Locale, site: URL | undefined): object {
  const members = Array.from(terms, (term) => ({
    '@type': 'DefinedTerm',
    '@id': termId(term, site),
    name: shownIn(term, locale).data.term,
    url: absolute(termPath(term, locale), site),
  }));
  const set = { '@context': 'https://schema.org', ...setReference(locale, site) };
  return members.length > 0 ? { ...set, hasDefinedTerm: members } : set;
}

export function calculatorJsonLd(definition: CalculatorDefinition, locale: Locale, site: URL | undefined): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebApplication',
    name: definition.title[locale],
    description: definition.description[locale],
    url: absolute(calculatorPath(definition, locale), site),
    inLanguage: locales[locale].lang,
    applicationCategory: 'BusinessApplication',
    operatingSystem: 'Any',
    isAccessibleForFree: true,
  };
}

/** A comparison page, about the terms that it compares. */
export function comparisonJsonLd(comparison: Comparison, locale: Locale, site: URL | undefined): object {
  const { data, locale: language } = shownIn(comparison, locale);
  const url = absolute(comparisonPath(comparison, locale), site);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    name: data.title,
    description: data.answer,
    inLanguage: locales[language].lang,
    lastReviewed: data.reviewed,
    license: licence,
  };
}
