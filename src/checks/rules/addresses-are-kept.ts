import { contentAddresses } from '../../glossary/permalinks.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { sectionPath } from '../../glossary/urls.ts';
import type { YamlReading } from '../../glossary/yaml-files.ts';
import { localeKeys, type Section } from '../../locales.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Permalinks } from '../../schemas/permalinks.ts';

const contentSections: readonly Section[] = ['terms', 'comparisons', 'categories', 'paths'];

/** GL208, GL209: whoever follows an address that was ever published finds the page, and redirects lead to pages. */
export function addressesAreKept(glossary: Glossary, permalinks: YamlReading<Permalinks>): Problem[] {
  const { data, file, placeOf } = permalinks;
  if (!data) return [];
  const present = contentAddresses(glossary);
  const lost = data.published.flatMap((url, index): Problem[] => {
    if (!isContent(url) || present.has(url) || Object.hasOwn(data.redirects, url)) return [];
    return [{ code: 'GL208', file, ...placeOf(['published', index]), params: { url } }];
  });
  return [...lost, ...outOfOrder(permalinks, data), ...wrongRedirects(permalinks, data, present)];
}

function outOfOrder({ file, placeOf }: YamlReading<Permalinks>, { published }: Permalinks): Problem[] {
  const index = published.findIndex((url, at) => at > 0 && url <= (published[at - 1] ?? ''));
  if (index < 0) return [];
  const url = published[index] ?? '';
  const params = {
    file,
    detailEn: `"${url}" is out of order or stands there twice.`,
    detailRo: `„${url}” nu este la locul lui sau apare de două ori.`,
  };
  return [{ code: 'GL209', file, ...placeOf(['published', index]), params }];
}

function wrongRedirects(
  { file, placeOf }: YamlReading<Permalinks>,
  { redirects }: Permalinks,
  present: ReadonlySet<string>,
): Problem[] {
  return Object.entries(redirects).flatMap(([from, to]): Problem[] => {
    const place = placeOf(['redirects', from]);
    const wrong = (detailEn: string, detailRo: string): Problem[] => [
      { code: 'GL209', file, ...place, params: { file, detailEn, detailRo } },
    ];
    if (present.has(from))
      return wrong(
        `"${from}" is a page and cannot be a redirect.`,
        `„${from}” este o pagină și nu poate fi redirecționată.`,
      );
    if (!isContent(to) || present.has(to)) return [];
    return wrong(`"${from}" leads to "${to}", which is no page.`, `„${from}” duce la „${to}”, care nu este o pagină.`);
  });
}

function isContent(url: string): boolean {
  return localeKeys.some((locale) =>
    contentSections.some(
      (section) => url.startsWith(sectionPath(section, locale)) && url !== sectionPath(section, locale),
    ),
  );
}
