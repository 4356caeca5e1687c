import type { APIContext } from 'astro';
import { renderCard, type CardText } from '../../../cards/card.ts';
import { localesOf, shownIn } from '../../../glossary/glossary.ts';
import { interfaceStrings } from '../../../interface/strings.ts';
import { cardsAreOn } from '../../../site/cards.ts';
import { site } from '../../../site/content.ts';

export async function getStaticPaths() {
  if (!cardsAreOn) return [];
  const { glossary } = await site();
  return [...glossary.terms.values()].flatMap((term) =>
    localesOf(term).map((locale) => {
      const { term: headword, slug, acronym, definition } = shownIn(term, locale).data;
      const category = glossary.categories.get(term.source.data.category)?.label[locale] ?? '';
      const text: CardText = {
        site: interfaceStrings(locale).siteName,
        category,
        term: headword,
        acronym: acronym === headword ? undefined : acronym,
        definition,
      };
      return { params: { locale, slug }, props: { text } };
    }),
  );
}

export async function GET({ props }: APIContext<{ text: CardText }>): Promise<Response> {
  return new Response(new Uint8Array(await renderCard(props.text)), { headers: { 'content-type': 'image/png' } });
}
