import temml from 'temml';

/**
 * TeX to MathML, at build. The style attributes that the library writes are dropped: the Content Security Policy blocks
 * them, and the style sheet says the same.
 *
 * @throws an error with the reason where the TeX cannot be read.
 */
export function texToMathMl(tex: string): string {
  return temml
    .renderToString(tex, { displayMode: true, throwOnError: true, trust: false })
    .replace(/ style="[^"]*"/g, '');
}

/** Why a formula cannot be read, or nothing where it can. */
export function texFault(tex: string): string | undefined {
  try {
    texToMathMl(tex);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error);
  }
}
