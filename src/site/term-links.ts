import type { Glossary } from '../glossary/glossary.ts';
import type { Locale } from '../locales.ts';
import { termUrl } from './urls.ts';

/**
 * Turns the renderer's `term:id` addresses into the pages' own. They are kept symbolic in the data store, so that a
 * changed slug does not make every entry that links to it stale.
 */
export function resolveTermLinks(html: string, { terms }: Glossary, locale: Locale): string {
  return html.replace(/href="term:([a-z0-9-]+)/g, (_, id: string) => {
    const term = terms.get(id);
    if (!term) throw new Error(`A checked entry links to "${id}", which is not a term.`);
    return `href="${termUrl(term, locale)}`;
  });
}
