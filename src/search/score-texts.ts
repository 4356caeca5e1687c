import type { Localized } from '../locales.ts';

/** The kinds of queries in the public set, as the page of figures names them. */
export const queryKinds: Readonly<Record<string, Localized>> = {
  headword: { ro: 'numele termenului', en: 'the headword' },
  acronym: { ro: 'acronim', en: 'acronym' },
  synonym: { ro: 'sinonim', en: 'synonym' },
  form: { ro: 'plural și cazuri', en: 'plural and other forms' },
  'no-diacritics': { ro: 'fără diacritice', en: 'without diacritics' },
  cedilla: { ro: 'cu sedile în loc de virgule', en: 'with cedillas' },
  typo: { ro: 'greșeli de tastare', en: 'typing errors' },
  'other-language': { ro: 'în cealaltă limbă', en: 'in the other language' },
  avoided: { ro: 'nume de evitat', en: 'names to be avoided' },
  partial: { ro: 'început de cuvânt', en: 'part of a word' },
  question: { ro: 'întrebare', en: 'question' },
  description: { ro: 'descriere cu alte cuvinte', en: 'description in other words' },
  order: { ro: 'cuvinte în altă ordine', en: 'words in another order' },
  nothing: { ro: 'ce nu este în glosar', en: 'what is not in the glossary' },
};

export const scoreTexts = {
  title: { ro: 'Cât de bine găsește căutarea', en: 'How well the search finds' },
  intro: {
    ro: 'Setul public de căutări este rulat la fiecare schimbare, într-un browser adevărat, pe site-ul construit. Tabelul arată în câte dintre ele termenul căutat vine primul și în câte este printre primele trei rezultate; pentru ce nu este în glosar, corect înseamnă niciun rezultat. Căutarea a fost reglată și după acest set: din descrieri noi, scrise înainte ca ea să le fi văzut, a găsit pe primul loc termenul la 86 până la 91 din 100.',
    en: 'The public set of queries is run at every change, in a real browser, on the built site. The table shows how often the term comes first, and how often it is among the first three results; for what is not in the glossary, right means no result. The search was tuned on this set too: of new descriptions, written before it had seen them, it put the term first for 86 to 91 in 100.',
  },
  kind: { ro: 'Fel', en: 'Kind' },
  queries: { ro: 'Căutări', en: 'Queries' },
  first: { ro: 'Primul', en: 'First' },
  firstThree: { ro: 'Primele trei', en: 'First three' },
  overall: { ro: 'Toate', en: 'All' },
} as const satisfies Record<string, Localized>;
