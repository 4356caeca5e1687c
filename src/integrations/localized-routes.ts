import type { AstroIntegration } from 'astro';
import { localeKeys, locales, type Section } from '../locales.ts';

/** Page components by section: the list, and the page of one item. */
const sections: readonly { readonly section: Section; readonly list: string; readonly item?: string }[] = [
  { section: 'terms', list: 'TermList', item: 'TermPage' },
  { section: 'categories', list: 'CategoryList', item: 'CategoryPage' },
  { section: 'calculators', list: 'CalculatorList', item: 'CalculatorPage' },
  { section: 'comparisons', list: 'ComparisonList', item: 'ComparisonPage' },
  { section: 'acronyms', list: 'AcronymList' },
  { section: 'paths', list: 'PathList', item: 'PathPage' },
  { section: 'method', list: 'MethodPage' },
  { section: 'search', list: 'SearchPage' },
  { section: 'propose', list: 'ProposePage' },
  { section: 'status', list: 'StatusPage' },
  { section: 'errors', list: 'ErrorCodeList', item: 'ErrorCodePage' },
];

/**
 * Gives each page its address in each language. The segments are translated (`/termeni/`, `/en/terms/`), so they come
 * from the list of locales, not from folder names.
 */
export function localizedRoutes(): AstroIntegration {
  return {
    name: 'localized-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const inject = (pattern: string, page: string) =>
          injectRoute({ pattern, entrypoint: `./src/pages/_localized/${page}.astro`, prerender: true });
        for (const locale of localeKeys) {
          const { prefix, segments, letterSegment } = locales[locale];
          inject(`/${prefix}`, 'HomePage');
          inject(`/${prefix}404`, 'NotFoundPage');
          inject(`/${prefix}${segments.terms}/${letterSegment}/[...page]`, 'LetterPage');
          for (const { section, list, item } of sections) {
            inject(`/${prefix}${segments[section]}`, list);
            if (item) inject(`/${prefix}${segments[section]}/[slug]`, item);
          }
        }
      },
    },
  };
}
