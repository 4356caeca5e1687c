import type { Localized } from '../locales.ts';

/** The words of the tools that are fetched when they are opened. */
export const solveStrings: Localized<{
  readonly intro: string;
  readonly output: string;
  readonly target: string;
  readonly input: string;
  readonly answer: string;
  readonly whole: string;
  readonly put: string;
  readonly waiting: string;
  readonly done: string;
}> = {
  ro: {
    intro: 'Alege rezultatul pe care îl vrei și ce poți schimba; restul câmpurilor rămân cum sunt.',
    output: 'Rezultatul dorit',
    target: 'Valoarea dorită',
    input: 'Ce poți schimba',
    answer: '{input}: {value}',
    whole: 'Cu {value}, rezultatul e {result}.',
    put: 'Pune {value} în câmp',
    waiting: 'Scrie valoarea dorită.',
    done: '{input} este acum {value}.',
  },
  en: {
    intro: 'Choose the result that you want and what you can change; the other fields stay as they are.',
    output: 'Result you want',
    target: 'Target value',
    input: 'What you can change',
    answer: '{input}: {value}',
    whole: 'With {value}, the result is {result}.',
    put: 'Put {value} in the field',
    waiting: 'Type the target value.',
    done: '{input} is now {value}.',
  },
};

export const whatIfStrings: Localized<{
  readonly scenarios: string;
  readonly scenariosHint: string;
  readonly save: string;
  readonly now: string;
  readonly scenario: string;
  readonly restore: string;
  readonly remove: string;
  readonly rows: string;
  readonly sensitivity: string;
  readonly sensitivityHint: string;
}> = {
  ro: {
    scenarios: 'Scenarii',
    scenariosHint: 'Păstrează cifrele de acum, schimbă-le și compară: până la trei scenarii.',
    save: 'Păstrează scenariul',
    now: 'Acum',
    scenario: 'Scenariul {letter}',
    restore: 'Adu înapoi {name}',
    remove: 'Șterge {name}',
    rows: 'rânduri: {n}',
    sensitivity: '{output}, dacă se schimbă două date',
    sensitivityHint: 'Pe rânduri: {row}. Pe coloane: {column}.',
  },
  en: {
    scenarios: 'Scenarios',
    scenariosHint: 'Keep the current numbers, change them and compare: up to three scenarios.',
    save: 'Keep as a scenario',
    now: 'Now',
    scenario: 'Scenario {letter}',
    restore: 'Bring back {name}',
    remove: 'Remove {name}',
    rows: 'rows: {n}',
    sensitivity: '{output} when two inputs change',
    sensitivityHint: 'In rows: {row}. In columns: {column}.',
  },
};

export const takeAwayStrings: Localized<{
  readonly copyLink: string;
  readonly send: string;
  readonly copyResult: string;
  readonly csv: string;
  readonly print: string;
  readonly linkHint: string;
  readonly formulas: string;
  readonly formulasHint: string;
  readonly copyFormula: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly input: string;
  readonly value: string;
}> = {
  ro: {
    copyLink: 'Copiază linkul',
    send: 'Trimite linkul',
    copyResult: 'Copiază rezultatul',
    csv: 'Descarcă CSV',
    print: 'Tipărește',
    linkHint: 'Cifrele stau în link, după #: nu ajung la niciun server.',
    formulas: 'Formule pentru Excel și Sheets',
    formulasHint:
      'Cu „;” și virgulă zecimală, cum le așteaptă o foaie de calcul în română. Procentele ies ca numere: 8 înseamnă 8 %.',
    copyFormula: 'Copiază formula: {output}',
    copied: 'Copiat.',
    notCopied: 'Browserul nu a permis copierea. Copiază de aici:',
    input: 'Date',
    value: 'Valoare',
  },
  en: {
    copyLink: 'Copy the link',
    send: 'Send the link',
    copyResult: 'Copy the result',
    csv: 'Download CSV',
    print: 'Print',
    linkHint: 'The numbers are in the link, after the #: they reach no server.',
    formulas: 'Formulas for Excel and Sheets',
    formulasHint:
      'With “,” and a decimal point, as a spreadsheet in English expects them. Percentages come out as numbers: 8 means 8%.',
    copyFormula: 'Copy the formula: {output}',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. Copy from here:',
    input: 'Input',
    value: 'Value',
  },
};

export const quoteStrings: Localized<{
  readonly intro: string;
  readonly title: string;
  readonly number: string;
  readonly date: string;
  readonly validUntil: string;
  readonly seller: string;
  readonly sellerHint: string;
  readonly buyer: string;
  readonly terms: string;
  readonly print: string;
  readonly line: string;
  readonly lineTotal: string;
  readonly orderDiscount: string;
}> = {
  ro: {
    intro: 'Ce completezi aici apare pe oferta tipărită și rămâne pe acest dispozitiv.',
    title: 'Ofertă de preț',
    number: 'Numărul ofertei',
    date: 'Data',
    validUntil: 'Valabilă până la',
    seller: 'Vânzător',
    sellerHint: 'nume, CUI, adresă, contact',
    buyer: 'Cumpărător',
    terms: 'Condiții',
    print: 'Tipărește sau salvează ca PDF',
    line: 'Nr.',
    lineTotal: 'Total',
    orderDiscount: 'Discount pe total',
  },
  en: {
    intro: 'What you fill in here appears on the printed quote and stays on this device.',
    title: 'Quote',
    number: 'Quote number',
    date: 'Date',
    validUntil: 'Valid until',
    seller: 'Seller',
    sellerHint: 'name, VAT number, address, contact',
    buyer: 'Buyer',
    terms: 'Terms',
    print: 'Print or save as PDF',
    line: 'No.',
    lineTotal: 'Total',
    orderDiscount: 'Order discount',
  },
};
