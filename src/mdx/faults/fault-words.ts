import type { Localized } from '../../locales.ts';

/** A pattern for a library's message, and what it says in Romanian; `$1` stands for what the pattern found first. */
export type FaultWords = readonly (readonly [pattern: RegExp, romanian: string])[];

/**
 * A library's message in both languages. One that the table does not know stands in quotation marks in a Romanian
 * sentence: nobody is left with no reason at all.
 */
export function inBothLanguages(original: string, table: FaultWords): Localized {
  for (const [pattern, romanian] of table) {
    const found = pattern.exec(original);
    if (found)
      return { en: original, ro: romanian.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '') };
  }
  return { en: original, ro: `programul care îl citește spune „${original}”` };
}

/** The parameters of a message that has a reason in each language. */
export function detailParams({ ro, en }: Localized): { readonly detailRo: string; readonly detailEn: string } {
  return { detailRo: ro, detailEn: en };
}
