/**
 * A text as lowercase ASCII words joined by hyphens: what ids, slugs and fragments look like.
 *
 * @example slugify('Rată de abandon') // => 'rata-de-abandon'
 */
export function slugify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
