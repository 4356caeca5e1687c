import { stringify } from 'yaml';
import type { Locale } from '../../src/locales.ts';
import type { BenchGlossary } from '../generate/glossary.ts';
import { bodyOf } from '../generate/markdown.ts';
import type { PeerPage } from './peer.ts';

/**
 * A page for the generators of documentation: their templates know nothing of related terms, so that these stand in the
 * text, ready made.
 */
export function docsPage(
  page: PeerPage,
  glossary: BenchGlossary,
  addressOf: (slug: string, locale: Locale) => string,
  data: Readonly<Record<string, unknown>> = {},
): string {
  const { term, locale, related, backlinks } = page;
  const text = term.texts[locale];
  const titles = new Map(glossary.terms.map(({ texts }) => [texts[locale].slug, texts[locale]]));
  const list = (slugs: readonly string[], isFull: boolean) =>
    slugs
      .map(
        (slug) =>
          `- [${titles.get(slug)?.title}](${addressOf(slug, locale)})${isFull ? ` ${titles.get(slug)?.definition}` : ''}`,
      )
      .join('\n');
  const body = bodyOf(text, locale, glossary, (number) =>
    addressOf(glossary.terms[number]?.texts[locale].slug ?? '', locale),
  );
  return `---\n${stringify({ title: text.title, description: text.definition, ...data })}---\n\n${text.definition}\n\n${body}\n\n## Related\n\n${list(related, true)}\n\n## Mentioned in\n\n${list(backlinks, false)}\n`;
}
