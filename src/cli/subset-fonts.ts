/**
 * Cuts the two typefaces down to the letters that the glossary uses and writes them to `src/styles/fonts/`.
 * Run it after a change of the character sets below; the results are committed, so that a build needs no font tools.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const basic =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]_`abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0«»°·×½âîÂÎéèöüÉ–—‘’“”„…€−²³¹';
/** What the design uses: kerning, accents in their places, figures of one width, the Romanian comma below. */
const keepFeatures = ['kern', 'mark', 'ccmp', 'locl', 'tnum'];
const romanian = 'ăĂșȘțȚşŞţŢ';

const fonts = [
  { family: 'source-serif-4', style: 'normal', name: 'source-serif', weights: { min: 400, max: 700 } },
  { family: 'figtree', style: 'normal', name: 'figtree', weights: { min: 400, max: 700 } },
] as const;

for (const { family, style, name, weights } of fonts) {
  await cut(family, `latin-wght-${style}`, `${name}-latin`, basic, weights);
  await cut(family, `latin-ext-wght-${style}`, `${name}-romanian`, romanian, weights);
}

async function cut(family: string, file: string, name: string, text: string, wght: { min: number; max: number }) {
  const source = new URL(
    `../../node_modules/@fontsource-variable/${family}/files/${family}-${file}.woff2`,
    import.meta.url,
  );
  // Named first: the published types do not know the last two yet.
  const options = { targetFormat: 'woff2', variationAxes: { wght }, keepFeatures, noHinting: true } as const;
  const font = await subsetFont(await readFile(source), text, options);
  await writeFile(new URL(`../styles/fonts/${name}.woff2`, import.meta.url), font);
  console.log(`${name}.woff2  ${(font.length / 1024).toFixed(1)} KB`);
}
