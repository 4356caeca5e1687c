import { counted } from './plural.ts';
import { searchRo } from './search-ro.ts';

/** What the interface says in Romanian. `en.ts` says the same, key by key. */
export const ro = {
  siteName: 'Glosar de vânzări',
  redirectTitle: 'Pagina s-a mutat',
  redirectText: 'Pagina are acum altă adresă:',
  tagline: 'Cuvintele din vânzări, explicate și puse în cifre',
  siteDescription:
    'Glosar de vânzări în română și engleză: definiții care se înțeleg singure, formule, exemple și calculatoare pentru cifrele tale.',
  skipToContent: 'Sari la conținut',
  mainNavigation: 'Navigare principală',
  footerNavigation: 'Despre proiect',
  languages: 'Limbi',
  home: 'Acasă',
  allTerms: 'Toți termenii',
  termsNav: 'Termeni',
  calculators: 'Calculatoare',
  comparisons: 'Comparații',
  categories: 'Categorii',
  acronyms: 'Acronime',
  paths: 'Trasee de citit',
  about: 'Despre',
  method: 'Cum calculăm',
  accessibility: 'Accesibilitate',
  breadcrumb: 'Ești aici',
  theme: 'Schimbă tema',
  themeShort: 'Temă',

  ...searchRo,
  close: 'Închide',
  clear: 'Șterge',

  homeLead: 'Ce înseamnă, cum se calculează și cu ce nu trebuie confundat fiecare cuvânt din vânzări.',
  homeByCategory: 'Pe categorii',
  homeByLetter: 'După literă',
  homeCalculators: 'Calculează cu cifrele tale',
  homeTermOfNote: 'Un termen de știut',
  homeBrowse: 'Sau răsfoiește',

  termCount: (count: number) => counted(count, { one: 'termen', few: 'termeni', other: 'de termeni' }, 'ro'),
  calculatorCount: (count: number) =>
    counted(count, { one: 'calculator', few: 'calculatoare', other: 'de calculatoare' }, 'ro'),
  termsIntro: 'În ordinea alfabetului. Tastează câteva litere ca să restrângi lista.',
  filterLabel: 'Filtrează lista',
  filterPlaceholder: 'de exemplu: rată, CAC, lead',
  filterNothing: 'Niciun termen din listă nu se potrivește.',
  filterShown: (count: number) =>
    `${counted(count, { one: 'termen afișat', few: 'termeni afișați', other: 'de termeni afișați' }, 'ro')}.`,
  letters: 'Litere',

  definition: 'Definiție',
  alsoCalled: 'Se mai spune',
  toAvoid: 'De evitat',
  inEnglish: 'În engleză',
  otherLanguage: 'În engleză',
  grammar: 'Gramatică',
  genders: { m: 'masculin', f: 'feminin', n: 'neutru' },
  plural: 'plural',
  category: 'Categorie',
  level: 'Nivel',
  levels: { basic: 'de bază', intermediate: 'mediu', advanced: 'avansat' },
  onThisPage: 'Pe această pagină',
  notToConfuse: 'De nu confundat cu',
  related: 'Ce te-ai putea întreba apoi',
  mentionedIn: 'Unde mai apare',
  mentionedInCount: (count: number) =>
    count === 1
      ? 'Apare într-un alt articol'
      : `Apare în alte ${counted(count, { few: 'articole', other: 'de articole' }, 'ro')}`,
  mentionedAlso: 'Alte articole care îl pomenesc',
  andMore: (count: number) =>
    `și încă ${counted(count, { one: 'articol', few: 'articole', other: 'de articole' }, 'ro')}`,
  neighbours: 'În aceeași categorie',
  previous: 'Anterior',
  next: 'Următor',
  sources: 'Surse',
  reviewedOn: 'Revizuit la',
  editPage: 'Îmbunătățește articolul',
  history: 'Istoricul modificărilor',
  copyLink: 'Copiază linkul',
  copyCitation: 'Copiază citarea',
  copied: 'Copiat',
  copyFailed: 'Nu s-a putut copia. Selectează textul și copiază-l de la tastatură.',
  citation: (term: string, site: string, day: string, url: string) => `„${term}”, ${site}, revizuit la ${day}, ${url}`,
  previewsOff: 'Nu mai arăta previzualizări',
  previewsOn: 'Arată previzualizări la linkuri',
  previewOpen: 'Deschide articolul',
  missingTranslation: 'Articolul nu este încă tradus. Îl citești în română.',
  outdatedTranslation: 'Originalul românesc s-a schimbat de când a fost făcută traducerea.',
  languageNotice: 'Traducere',

  notes: { pitfall: 'Capcană', practice: 'În practică', law: 'Ce spune legea' },
  example: 'Exemplu',
  exampleGiven: 'Date',
  exampleResult: 'Rezultat',
  compareWith: 'Față în față',
  inWords: 'În cuvinte',
  tryYourNumbers: 'Încearcă cu cifrele tale',
  calculatorOf: 'Calculatorul termenului',
  openTerm: 'Citește articolul',
  calculatorsIntro: 'Fiecare arată formula, pașii și ce înseamnă rezultatul. Cifrele tale rămân pe dispozitivul tău.',
  howItIsComputed: 'Formula',
  sourceOfFormula: 'De unde vine formula',
  formulaLabel: 'Formulă',

  comparisonsIntro:
    'Cuvinte care se confundă, puse față în față: o întrebare care decide, un tabel și un caz cu cifre.',
  comparedTerms: 'Termenii comparați',
  comparedIn: 'Comparații cu acest termen',
  acronymsIntro: 'Ce înseamnă literele: fiecare acronim din vânzări, cu toate înțelesurile lui.',
  pathsIntro:
    'Termeni aleși și puși în ordine, fiecare cu motivul pentru care îi vine rândul. Ce ai citit rămâne bifat pe dispozitivul tău.',
  stepCount: (count: number) => counted(count, { one: 'pas', few: 'pași', other: 'de pași' }, 'ro'),
  pathProgress: '{done} din {total} citiți',
  stepRead: 'Am citit',
  pathReset: 'Ia-o de la capăt',
  readingOrder: 'În ce ordine se învață',

  methodIntro:
    'Fiecare calculator al glosarului, cu formula lui, cu sursa ei și cu cazurile de referință pe care trebuie să le reproducă. Pagina se generează din definițiile calculatoarelor, iar testele opresc publicarea dacă un rezultat nu se potrivește.',
  methodHeld: 'Ce verifică testele la fiecare schimbare',
  methodReference: 'Caz de referință',
  methodSolve: (pairs: number) =>
    `Calculul invers: ${counted(pairs, { one: 'pereche', few: 'perechi', other: 'de perechi' }, 'ro')} rezultat–necunoscută, fiecare cu 1.000 de verificări dus-întors, cu o abatere de cel mult 10⁻⁹.`,
  methodProperties: [
    'exemplul de referință dă valoarea știută, cu o abatere de cel mult 10⁻⁹;',
    'nicio combinație de date încercată între limite nu dă NaN sau infinit;',
    'ce nu se poate calcula rămâne fără valoare și nu apare ca zero;',
    'linkul trimis, odată deschis, dă același rezultat;',
    'formula copiată în Excel sau Sheets dă aceeași valoare, evaluată de un motor de calcul tabelar.',
  ],

  notFoundTitle: 'Pagina nu există',
  notFoundText: 'Adresa nu duce nicăieri. Poate că termenul se numește altfel: caută-l sau deschide lista completă.',
  licence: 'Texte sub CC BY 4.0, cod sub MIT.',
  dataFile: 'Datele glosarului (JSON)',
  privacy: 'Fără cookie-uri, fără urmărire, fără cont.',

  contributeNav: 'Cum contribui',
  contributePropose: 'Propune un termen',
  contributeImprove: 'Propune o îmbunătățire',
  contributeGuide: 'Ghid de scriere',
  contributeStatus: 'Starea glosarului',
  contributeErrors: 'Mesajele verificărilor',
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widen<T[K]> };

export type Strings = { readonly [K in keyof typeof ro]: Widen<(typeof ro)[K]> };
