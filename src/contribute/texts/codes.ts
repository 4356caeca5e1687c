import type { Localized } from '../../locales.ts';

/** The words around the help pages of the codes. */
export interface CodeTexts {
  readonly title: string;
  readonly lead: string;
  readonly why: string;
  readonly whatToDo: string;
  readonly example: string;
  readonly wrong: string;
  readonly right: string;
  readonly inFile: string;
  readonly printed: string;
  readonly suggestion: string;
  readonly fixable: string;
  readonly runCheck: string;
  readonly furtherHelp: string;
}

export const codeTexts: Localized<CodeTexts> = {
  ro: {
    title: 'Mesajele verificărilor',
    lead: 'Fiecare propunere este verificată automat. Când ceva nu se potrivește, mesajul are un cod; aici găsești, pentru fiecare, de ce există regula și ce ai de făcut.',
    why: 'De ce',
    whatToDo: 'Ce ai de făcut',
    example: 'Exemplu',
    wrong: 'Greșit',
    right: 'Corect',
    inFile: 'În',
    printed: 'Ce vezi',
    suggestion: 'Sugestie: cererea se poate accepta și așa.',
    fixable: 'Se repară singur, cu comanda',
    runCheck: 'Verifici articolul, pe calculatorul tău, cu',
    furtherHelp:
      'Tot nu merge? Trimite propunerea așa cum este și scrie în ea ce nu ai reușit: cine o citește te ajută.',
  },
  en: {
    title: 'Messages of the checks',
    lead: 'Every proposal is checked by a program. Where something does not fit, the message has a code; here you find, for each of them, why the rule is there and what to do.',
    why: 'Why',
    whatToDo: 'What to do',
    example: 'Example',
    wrong: 'Wrong',
    right: 'Right',
    inFile: 'In',
    printed: 'What you see',
    suggestion: 'A suggestion: the request can be accepted as it is.',
    fixable: 'It is repaired for you by',
    runCheck: 'On your own computer, check the entry with',
    furtherHelp:
      'Still stuck? Send the proposal as it is and write in it what you could not solve: whoever reads it will help.',
  },
};
