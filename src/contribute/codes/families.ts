import type { Localized } from '../../locales.ts';
import type { Code } from '../../problems/codes.ts';
import { errorCodes } from './pages.ts';

/** The families of codes by their first digit, as the list of help pages groups them. */
const familyNames: Readonly<Record<string, Localized>> = {
  GL0: { ro: 'Fișierul', en: 'The file' },
  GL1: { ro: 'Antetul și relațiile', en: 'The frontmatter and the relations' },
  GL2: { ro: 'Glosarul ca întreg', en: 'The glossary as a whole' },
  GL3: { ro: 'Textul articolului', en: 'The text of the entry' },
  GL4: { ro: 'Limba', en: 'Language' },
  GL5: { ro: 'Cifre și întindere', en: 'Figures and length' },
};

export interface CodeFamily {
  readonly id: string;
  readonly name: Localized;
  readonly codes: readonly Code[];
}

export const codeFamilies: readonly CodeFamily[] = [...Map.groupBy(errorCodes, (code) => code.slice(0, 3))].map(
  ([id, codes]) => ({ id, name: familyNames[id] ?? { ro: id, en: id }, codes }),
);
