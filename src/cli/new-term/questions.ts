import type { Glossary } from '../../glossary/glossary.ts';
import type { Localized } from '../../locales.ts';
import { slugify } from '../../mdx/slug.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { idPattern } from '../../schemas/fields.ts';
import type { Level } from '../../schemas/term.ts';

/** Something that must be known of a new term. */
export interface Question {
  readonly text: Localized;
  /** What an empty answer means, where it may be empty. */
  readonly usual?: string;
  /** What is wrong with an answer, and what to write instead. */
  faultOf(answer: string): Localized | undefined;
}

export type QuestionName = 'id' | 'ro' | 'en' | 'category' | 'level';

const levels: readonly Level[] = ['basic', 'intermediate', 'advanced'];

export function questionsFor({ terms, categories }: Glossary): Readonly<Record<QuestionName, Question>> {
  const ids = [...categories.keys()];
  return {
    id: {
      text: { ro: 'Identificator (ca churn-rate)', en: 'Id (such as churn-rate)' },
      faultOf: (answer) => idFault(answer, terms),
    },
    ro: { text: { ro: 'Termenul în română', en: 'Headword in Romanian' }, faultOf: headwordFault },
    en: { text: { ro: 'Termenul în engleză', en: 'Headword in English' }, faultOf: headwordFault },
    category: {
      text: { ro: `Categoria (${ids.join(', ')})`, en: `Category (${ids.join(', ')})` },
      faultOf: (answer) => choiceFault(answer, ids),
    },
    level: {
      text: { ro: `Nivelul (${levels.join(', ')})`, en: `Level (${levels.join(', ')})` },
      usual: 'basic',
      faultOf: (answer) => choiceFault(answer, levels),
    },
  };
}

export function idFault(id: string, terms: ReadonlyMap<string, unknown>): Localized | undefined {
  if (terms.has(id))
    return {
      ro: `Termenul „${id}” există deja, în content/terms/${id}. Alege alt identificator sau îmbunătățește-l pe acela.`,
      en: `The term "${id}" is already there, in content/terms/${id}. Choose another id, or improve that one.`,
    };
  if (idPattern.test(id) && id.length <= 60) return undefined;
  const example = slugify(id).slice(0, 60).replace(/-$/, '') || 'churn-rate';
  return {
    ro: `„${id}” nu poate fi identificator. Scrie cuvinte cu litere mici, fără diacritice, legate cu cratimă, cel mult 60 de caractere: ${example}.`,
    en: `"${id}" cannot be an id. Write lowercase words without diacritics, joined by hyphens, at most 60 characters: ${example}.`,
  };
}

function headwordFault(headword: string): Localized | undefined {
  if (headword.length > 0 && headword.length <= 80) return undefined;
  return {
    ro: 'Denumirea are între 1 și 80 de caractere. Scrie-o ca în titlul articolului: Rată de abandon.',
    en: 'A headword has 1 to 80 characters. Write it as the title of the entry: Churn rate.',
  };
}

function choiceFault(answer: string, choices: readonly string[]): Localized | undefined {
  if (choices.includes(answer)) return undefined;
  const { ro, en } = didYouMean(answer, choices);
  return {
    ro: `„${answer}” nu este printre ele. ${ro || `Scrie una dintre: ${choices.join(', ')}.`}`,
    en: `"${answer}" is none of them. ${en || `Write one of: ${choices.join(', ')}.`}`,
  };
}

/** Terms named as related that there are not. */
export function relatedFault(related: readonly string[], { terms }: Glossary): Localized | undefined {
  const unknown = related.find((id) => !terms.has(id));
  if (unknown === undefined) return undefined;
  const { ro, en } = didYouMean(unknown, terms.keys());
  return {
    ro: `--related: nu există termenul „${unknown}”. ${ro || 'Numele lor sunt folderele din content/terms.'}`,
    en: `--related: there is no term "${unknown}". ${en || 'Their names are the folders of content/terms.'}`,
  };
}
