import type { APIRoute, GetStaticPaths } from 'astro';
import { interfaceStrings } from '../../interface/strings.ts';
import { isLocale, localeKeys, locales, sourceLocale } from '../../locales.ts';
import { sectionPath } from '../../glossary/urls.ts';
import { openSearchDescription } from '../../search/open-search.ts';
import { absolute } from '../../site/urls.ts';

/** Lets a browser's address bar search the glossary, one description a language. */
export const getStaticPaths = (() => localeKeys.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) => {
  const locale = params['locale'] ?? '';
  const key = isLocale(locale) ? locale : sourceLocale;
  const { siteName, siteDescription } = interfaceStrings(key);
  const xml = openSearchDescription({
    name: siteName,
    description: siteDescription,
    lang: locales[key].lang,
    search: absolute(sectionPath('search', key), site),
    icon: absolute('/favicon.svg', site),
    self: absolute(`/opensearch/${key}.xml`, site),
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
