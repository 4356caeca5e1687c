/**
 * A name without case, diacritics, hyphens and punctuation: two names that fold alike are one to a reader who types.
 *
 * @example fold('Rată de abandon') // => 'rata de abandon'
 */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}
