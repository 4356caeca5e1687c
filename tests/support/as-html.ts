import type { Body } from '../../src/mdx/render.ts';

/** A rendered body as one text, components by their names. */
export function asHtml(body: Body): string {
  return body
    .map((part) =>
      part.kind === 'html' ? part.html : `[${part.name} ${JSON.stringify(part.attributes)} ${asHtml(part.children)}]`,
    )
    .join('');
}
