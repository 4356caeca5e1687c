/** What Pagefind does not index and would only have to be sent. */
const notRead = /<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g;

/**
 * The part of a page that Pagefind is to see, `undefined` for a page that is not searched: its language and its main
 * element. The frame around it is the same on every page, and two thirds of its bytes.
 */
export function searchablePart(html: string): string | undefined {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  if (!main.includes('data-pagefind-body')) return undefined;
  return `<html lang="${languageOf(html)}"><body>${main.replace(notRead, '')}</main></body></html>`;
}

/** '<html lang="ro" …>' => 'ro' */
export function languageOf(html: string): string {
  return /<html[^>]*?\slang="([^"]*)"/.exec(html)?.[1] ?? '';
}
