import { readFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';

export interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 600;
  readonly style: 'normal';
}

/**
 * The card's typeface as TrueType, which the renderer asks for. Latin and the Romanian letters come in two files, and
 * each must have a family of its own: under one name the renderer looks in the first file only and prints "ț" as a box.
 */
export async function cardFonts(): Promise<readonly CardFont[]> {
  return Promise.all([
    cut('Serif', 'source-serif-4', 'latin', 600),
    cut('Serif Romanian', 'source-serif-4', 'latin-ext', 600),
    cut('Sans', 'figtree', 'latin', 400),
    cut('Sans Romanian', 'figtree', 'latin-ext', 400),
  ]);
}

export const serif = 'Serif, "Serif Romanian"';
export const sans = 'Sans, "Sans Romanian"';

const letters = { latin: range(0x20, 0x17f) + '–—‘’“”„…−€', 'latin-ext': 'ăĂâÂîÎșȘțȚşŞţŢ' };

async function cut(name: string, family: string, subset: keyof typeof letters, weight: 400 | 600): Promise<CardFont> {
  const file = path.resolve(`node_modules/@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`);
  const data = await subsetFont(await readFile(file), letters[subset], {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
  return { name, data, weight, style: 'normal' };
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}
