import { counted } from './plural.ts';

/** What the search says in Romanian; its client loads this file alone. `search-en.ts` says the same. */
export const searchRo = {
  search: 'Caută',
  searchLabel: 'Caută un termen',
  searchPlaceholder: 'Termen, acronim, întrebare',
  searchShortcut: 'Ctrl K',
  searchTitle: 'Căutare',
  searchIntro: 'Scrie un termen, un acronim sau o întrebare, cu sau fără diacritice, în română sau în engleză.',
  searchResults: 'Rezultate',
  searchFound: (count: number) =>
    `${counted(count, { one: 'rezultat', few: 'rezultate', other: 'de rezultate' }, 'ro')}.`,
  searchNothing: (query: string) => `Nimic pentru „${query}”.`,
  searchNothingHint: 'Încearcă alt cuvânt sau',
  searchNothingInFilter: 'Nimic cu filtrele alese. Scoate-le ca să vezi tot ce s-a găsit.',
  searchLoading: 'Se caută…',
  searchFailed:
    'Căutarea nu s-a putut încărca. Verifică conexiunea la internet sau răsfoiește lista tuturor termenilor.',
  searchOffline: 'Nu ești conectat la internet. Căutarea merge din nou când revine conexiunea.',
  searchTextFailed: 'S-a căutat numai în denumiri și definiții: căutarea în tot textul nu s-a putut încărca.',
  searchNoIndex: 'Căutarea în tot textul nu are încă index. Rulează o dată „npm run build”, apoi caută din nou.',
  searchWithoutScript:
    'Căutarea are nevoie de JavaScript. Fără el, folosește lista de mai jos și căutarea în pagină a browserului (Ctrl F).',
  searchMore: 'Toate rezultatele',
  searchBrowse: 'răsfoiește toți termenii',
  searchMentions: 'Nu e un termen de aici, dar apare în text:',
  searchNearest: 'Poate căutai:',
  searchPropose: (query: string) => `Propune termenul „${query}”`,
  searchElsewhere: (query: string) => `Caută „${query}” în engleză`,
  searchAvoided: (typed: string, term: string) => `Ai căutat „${typed}”. Se spune „${term}”.`,
  searchByName: (name: string) => `Se mai spune „${name}”.`,
  searchByForeign: (name: string) => `În engleză: ${name}.`,
  searchKindCalculator: 'calculator',
  searchKindComparison: 'comparație',
  searchFilters: 'Filtre',
  searchCategory: 'Categorie',
  searchAllCategories: 'Toate',
  searchWithCalculator: 'Numai cu calculator',
  searchRecent: 'Căutări recente',
  searchClearRecent: 'Șterge istoricul',
  searchSlash: 'Tasta / deschide căutarea',
  searchKeys: '↑ ↓ alegi · Enter deschizi · Esc închizi',
};
