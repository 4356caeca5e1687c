import { exampleDigest, exampleTranslation } from './example-files.ts';
import type { HelpTable } from './help.ts';

/** GL1: the frontmatter and the relations. */
export const frontmatterHelp: HelpTable = {
  GL101: {
    why: {
      ro: 'Un câmp scris greșit ar fi trecut cu vederea, iar ce ai scris în el nu ar apărea nicăieri.',
      en: 'A misspelled field would be passed over, and what you wrote in it would appear nowhere.',
    },
    example: { part: 'frontmatter', wrong: 'formes: [ratei de abandon]', right: 'forms: [ratei de abandon]' },
  },
  GL102: {
    why: {
      ro: 'Lista de termeni înrudiți devine o listă de legături. Un identificator greșit ar fi o legătură către nimic.',
      en: 'The list of related terms becomes a list of links. A wrong id would be a link to nothing.',
    },
    example: {
      part: 'frontmatter',
      wrong: 'related: [customer-succes, lead, upselling]',
      right: 'related: [customer-success, lead, upselling]',
    },
  },
  GL103: {
    why: {
      ro: 'Câmpurile obligatorii sunt cele fără de care pagina, căutarea sau datele publicate ar avea un gol.',
      en: 'The required fields are those without which the page, the search or the published data would have a gap.',
    },
    example: {
      part: 'frontmatter',
      without: ['level'],
      wrong: 'category: metrics',
      right: 'category: metrics\nlevel: basic',
    },
  },
  GL104: {
    why: {
      ro: 'Fiecare câmp are o formă pe care se sprijină altceva: o dată se sortează, o definiție încape într-un rezultat de căutare, o adresă nu are spații.',
      en: 'Each field has a form that something else relies on: a day is sorted, a definition fits a search result, an address has no spaces.',
    },
    example: { part: 'frontmatter', wrong: 'reviewed: 24.11.2026', right: 'reviewed: 2026-11-24' },
  },
  GL105: {
    why: {
      ro: 'Un fapt comun scris de două ori ajunge, mai devreme sau mai târziu, să difere de la o limbă la alta.',
      en: 'A shared fact written twice will sooner or later differ between the languages.',
    },
    example: {
      part: 'frontmatter',
      file: exampleTranslation,
      wrong: 'slug: churn-rate\ncategory: metrics',
      right: 'slug: churn-rate',
    },
  },
  GL106: {
    why: {
      ro: 'O legătură către pagina pe care ești deja nu te duce nicăieri.',
      en: 'A link to the page that you are on takes you nowhere.',
    },
    example: {
      part: 'frontmatter',
      wrong: 'related: [churn-rate, customer-success, lead, upselling]',
      right: 'related: [customer-success, lead, upselling]',
    },
  },
  GL107: {
    why: {
      ro: 'Același termen ar apărea de două ori în lista de la sfârșitul paginii.',
      en: 'The same term would stand twice in the list at the end of the page.',
    },
    example: {
      part: 'frontmatter',
      wrong: 'related: [customer-success, lead, customer-success]',
      right: 'related: [customer-success, lead, upselling]',
    },
  },
  GL108: {
    why: {
      ro: 'Categoriile, calculatoarele și figurile fac parte din proiect; un articol le numește, dar nu le creează.',
      en: 'Categories, calculators and figures belong to the project; an entry names them and does not create them.',
    },
    example: { part: 'frontmatter', wrong: 'calculator: chrun-rate', right: 'calculator: churn-rate' },
  },
  GL109: {
    why: {
      ro: 'Cine încurcă două cuvinte poate ajunge la oricare dintre ele; avertismentul trebuie să fie pe ambele pagini.',
      en: 'Whoever mixes up two words may land on either of them; the warning must stand on both pages.',
    },
    example: {
      part: 'frontmatter',
      file: 'content/terms/lead/ro.mdx',
      wrong: 'confusedWith: []',
      right: 'confusedWith: [customer-success]',
    },
  },
  GL110: {
    why: {
      ro: 'Amprenta ține minte după ce text românesc a fost făcută traducerea. Așa se vede, fără ghicit, când a rămas în urmă.',
      en: 'The digest remembers which Romanian text the translation was made from. So it shows, without guessing, when it has fallen behind.',
    },
    example: {
      part: 'frontmatter',
      file: exampleTranslation,
      without: ['sourceDigest'],
      wrong: 'reviewed: 2026-11-24',
      right: `reviewed: 2026-11-24\nsourceDigest: ${exampleDigest}`,
    },
  },
  GL111: {
    why: {
      ro: 'Este un semn pentru traducător, nu o greșeală a ta: textul românesc s-a schimbat în înțeles. Cererea se poate accepta, iar pagina tradusă poartă până atunci o notă.',
      en: 'It is a sign for the translator and no fault of yours: the Romanian text has changed in meaning. The request can be accepted, and the translated page carries a notice until then.',
    },
    example: {
      part: 'frontmatter',
      file: exampleTranslation,
      wrong: 'sourceDigest: a1b2c3d4e5f60718',
      right: `sourceDigest: ${exampleDigest}`,
    },
  },
  GL112: {
    why: {
      ro: 'Când câmpurile stau mereu la fel, două articole se pot compara dintr-o privire.',
      en: 'When the fields always stand alike, two entries can be compared at a glance.',
    },
    example: {
      part: 'frontmatter',
      wrong: 'slug: rata-de-abandon\nterm: Rată de abandon',
      right: 'term: Rată de abandon\nslug: rata-de-abandon',
    },
  },
  GL113: {
    why: {
      ro: 'Cu unul sau doi termeni drumul se închide; o listă lungă nu mai alege nimic.',
      en: 'With one or two terms the way ends; a long list chooses nothing.',
    },
    example: {
      part: 'frontmatter',
      wrong: 'related: [customer-success]',
      right: 'related: [customer-success, lead, upselling]',
    },
  },
  GL114: {
    why: {
      ro: 'Cititorul tastează „ratei de abandon” sau „pipeline-ul”. Fără forme, căutarea nu le leagă de termen.',
      en: 'Readers type plurals and cases. Without forms, the search does not tie them to the term.',
    },
    example: { part: 'frontmatter', wrong: 'forms: []', right: 'forms: [ratei de abandon, rate de abandon]' },
  },
  GL115: {
    why: {
      ro: 'Definiția stă sub titlu și lângă nume în rezultatele căutării. Dacă îl repetă, primele ei cuvinte nu spun nimic.',
      en: 'The definition stands under the name on the page and in the search results. If it repeats it, its first words say nothing.',
    },
    example: {
      part: 'frontmatter',
      wrong: 'definition: Rata de abandon este procentul clienților care pleacă de la o firmă într-o perioadă.',
      right: 'definition: Procentul clienților care pleacă de la o firmă într-o perioadă.',
    },
  },
  GL116: {
    why: {
      ro: '„Este atunci când” povestește o întâmplare. O definiție spune ce fel de lucru este.',
      en: '“Is when” tells an event. A definition says what kind of thing it is.',
    },
    example: {
      part: 'frontmatter',
      wrong: 'definition: Este atunci când clienții încetează să mai cumpere de la o firmă.',
      right: 'definition: Procentul clienților care încetează să mai cumpere de la o firmă.',
    },
  },
  GL117: {
    why: {
      ro: 'O definiție fără punct pare tăiată la jumătate, mai ales între rezultatele căutării.',
      en: 'A definition without a period looks cut in half, above all among search results.',
    },
    example: {
      part: 'frontmatter',
      wrong: 'definition: Procentul clienților care încetează să mai cumpere de la o firmă',
      right: 'definition: Procentul clienților care încetează să mai cumpere de la o firmă.',
    },
  },
  GL118: {
    why: {
      ro: 'Câmpurile antetului ajung în căutare și în fișierele de date, unde asteriscurile s-ar vedea ca asteriscuri.',
      en: 'The fields go to the search and to the data files, where asterisks would show as asterisks.',
    },
    example: {
      part: 'frontmatter',
      wrong: 'definition: Procentul **clienților** care încetează să mai cumpere de la o firmă.',
      right: 'definition: Procentul clienților care încetează să mai cumpere de la o firmă.',
    },
  },
};
