import type { Locale } from '../../src/locales.ts';
import type { BenchGlossary, BenchText } from './glossary.ts';

/** How a generator writes the address of a term in a link. */
export type LinkTo = (number: number, locale: Locale) => string;

/** What an edit of the bench appends to one term. */
export const editedSentence = 'One more sentence that was not there before.';

/** The body that every generator gets: three blocks of prose with links, a list, a table and a line of code. */
export function bodyOf(text: BenchText, locale: Locale, glossary: BenchGlossary, linkTo: LinkTo): string {
  const [first = '', second = '', third = ''] = text.blocks.map((block) => withLinks(block, locale, glossary, linkTo));
  const headings = locale === 'ro' ? ['Ce este', 'Exemplu', 'Formula'] : ['What it is', 'Example', 'Formula'];
  const table = ['| A | B | C |', '| --- | --- | --- |', ...text.rows.map((row) => `| ${row.join(' | ')} |`)];
  return [
    `## ${headings[0]}`,
    first,
    second,
    text.items.map((item) => `- ${item}`).join('\n'),
    `## ${headings[1]}`,
    table.join('\n'),
    third,
    `## ${headings[2]}`,
    `\`\`\`js\n${text.code}\n\`\`\``,
  ].join('\n\n');
}

function withLinks(block: string, locale: Locale, { terms }: BenchGlossary, linkTo: LinkTo): string {
  return block.replace(/\{(\d+)\}/g, (_, digits: string) => {
    const number = Number(digits);
    return `[${terms[number]?.texts[locale].title ?? ''}](${linkTo(number, locale)})`;
  });
}
