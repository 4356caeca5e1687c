import type { Draft } from '../../../src/contribute/draft.ts';

/** What somebody types: into the empty form, or into the form of a term that is there. */
export interface ScriptedEdit {
  readonly title: string;
  /** The term to improve; without it, a new one is proposed. */
  readonly improves?: string;
  type(before: Draft): Draft;
  /** The files that the proposal has, in their order. */
  readonly files: readonly string[];
}

const roBody = [
  '## Ce înseamnă în practică',
  'Un om de vânzări își notează la sfârșitul zilei ce a promis și cui. A doua zi începe cu lista aceasta, nu cu mesajele noi. Pare puțin lucru, dar după o lună clienții știu că ce se spune se și face, iar asta se vede la următoarea discuție.',
  '## Cum se folosește',
  'Lista are trei coloane: numele omului, ce i s-a promis și până când. Se completează imediat după discuție, cât încă se ține minte tonul. Vineri se citește o dată întreagă, iar ce a rămas nefăcut se mută în săptămâna următoare sau se anunță că nu se mai face. Un rând șters fără o vorbă costă mai mult decât unul amânat.',
  '## Ce greșeli se fac',
  'Cea mai obișnuită este să scrii promisiuni ale altora: cele făcute de colegi stau pe lista lor. A doua este să lași data goală. Fără dată, lista se lungește și nimeni nu o mai deschide, fiindcă totul pare la fel de urgent. A treia este să o ții în minte.',
  '## Cum o spune un om de vânzări',
  '"Ți-am promis oferta până joi și o ai miercuri seara."',
].join('\n\n');

const enBody = [
  '## What it means in practice',
  'At the end of the day a rep writes down what was promised and to whom. The next day begins with this list and not with the new messages. It looks like little, but after a month people know that what is said is also done, and it shows in the next talk.',
  '## How it is used',
  'The list has three columns: the name of the person, what was promised and by when. It is filled in right after the talk, while the tone is still remembered. On Friday it is read once from top to bottom, and whatever was left undone is moved to the next week or called off with a word. A row deleted in silence costs more than one put off.',
  '## Common mistakes',
  'The most usual one is to write down the promises of others: what colleagues promised stands on their list. The second is to leave the day empty. Without a day the list grows, and nobody opens it any more.',
  '## How a rep says it',
  '"I promised you the offer by Thursday, and you have it on Wednesday evening."',
].join('\n\n');

export const newTerm: Draft = {
  'ro.term': 'Listă de promisiuni',
  'ro.definition': 'Evidența lucrurilor promise fiecărui client, cu data până la care trebuie făcute.',
  'ro.also': 'evidență a promisiunilor',
  'ro.forms': 'lista de promisiuni\nlistei de promisiuni\nliste de promisiuni',
  'ro.body': roBody,
  category: 'methods',
  level: 'basic',
  related: 'Onboarding\naccount\nCase',
  gender: 'f',
  plural: 'liste de promisiuni',
};

export const inEnglish: Draft = {
  'en.term': 'Promise list',
  'en.definition': 'A record of what was promised to each customer, with the day by which it must be done.',
  'en.forms': 'promise lists',
  'en.body': enBody,
};

const ro = (id: string) => `content/terms/${id}/ro.mdx`;
const en = (id: string) => `content/terms/${id}/en.mdx`;
const order = 'content/categories.yaml';

const improve = (
  title: string,
  improves: string,
  change: (before: Draft) => Draft,
  files: readonly string[],
): ScriptedEdit => ({
  title,
  improves,
  files,
  type: (before) => ({ ...before, ...change(before) }),
});

const propose = (title: string, typed: Draft, files: readonly string[]): ScriptedEdit => ({
  title,
  files,
  type: () => typed,
});

export const scriptedEdits: readonly ScriptedEdit[] = [
  propose('a new term in Romanian alone', newTerm, [ro('lista-de-promisiuni'), order]),
  propose('a new term in both languages', { ...newTerm, ...inEnglish }, [
    ro('promise-list'),
    en('promise-list'),
    order,
  ]),
  propose('a new term with an id of its own', { ...newTerm, id: 'follow-up-list' }, [ro('follow-up-list'), order]),
  propose(
    'text with cedillas and straight quotation marks',
    { ...newTerm, 'ro.body': roBody.replaceAll('ș', 'ş').replaceAll('ț', 'ţ') },
    [ro('lista-de-promisiuni'), order],
  ),
  propose(
    'decomposed letters and Windows line ends',
    { ...newTerm, 'ro.body': roBody.normalize('NFD').replaceAll('\n', '\r\n') },
    [ro('lista-de-promisiuni'), order],
  ),
  propose(
    'invisible characters and spaces at the ends of lines',
    { ...newTerm, 'ro.body': roBody.replaceAll('.', '.\u200B  ') },
    [ro('lista-de-promisiuni'), order],
  ),
  propose(
    'a name to avoid, a source and an acronym',
    {
      ...newTerm,
      'ro.acronym': 'LPR',
      'ro.avoid': 'listă de datorii: datoria se plătește, promisiunea se ține: nu e același lucru',
      'ro.sources': 'Ținerea promisiunilor | Editura Exemplu | 2024 | https://example.org/carte',
    },
    [ro('lista-de-promisiuni'), order],
  ),
  propose(
    'values that YAML could misread',
    {
      ...newTerm,
      'ro.also': 'listă: promisiuni\nevidență # promisiuni',
      'ro.forms': 'lista de promisiuni\nnull\ntrue',
    },
    [ro('lista-de-promisiuni'), order],
  ),
  propose(
    'related terms by name, acronym and id, one of them twice',
    { ...newTerm, related: 'Onboarding\nonboarding\nCRM\nCustomer success' },
    [ro('lista-de-promisiuni'), order],
  ),
  propose(
    'a link, a table and a note in the body',
    {
      ...newTerm,
      'ro.body': `${roBody}\n\n| Cine | Până când |\n| --- | --- |\n| Ana | joi |\n\n<Note kind="practice">\nCitește lista înainte de [onboarding](../onboarding/ro.mdx).\n</Note>`,
    },
    [ro('lista-de-promisiuni'), order],
  ),
  improve(
    'a definition made clearer',
    'churn-rate',
    () => ({
      'ro.definition':
        'Procentul clienților care pleacă de la o firmă într-o perioadă, din câți avea firma la începutul ei.',
    }),
    [ro('churn-rate')],
  ),
  improve('a synonym added', 'churn-rate', (before) => ({ 'ro.also': `${before['ro.also']}\nprocent de plecări` }), [
    ro('churn-rate'),
  ]),
  improve(
    'a sentence of the body',
    'lead',
    (before) => ({ 'ro.body': `${before['ro.body']}\n\nÎntreabă de fiecare dată cine a numărat.` }),
    [ro('lead')],
  ),
  improve(
    'the English text alone',
    'lead',
    (before) => ({ 'en.body': `${before['en.body']}\n\nAsk every time who counted.` }),
    [en('lead')],
  ),
  improve(
    'both languages at once',
    'bant',
    (before) => ({
      'ro.body': `${before['ro.body']}\n\nÎntreabă de fiecare dată cine a numărat.`,
      'en.body': `${before['en.body']}\n\nAsk every time who counted.`,
    }),
    [ro('bant'), en('bant')],
  ),
  improve(
    'a related term exchanged',
    'onboarding',
    (before) => ({
      related: [...(before.related ?? '').split('\n').slice(0, -1), 'Escaladare'].join('\n'),
    }),
    [ro('onboarding')],
  ),
  improve(
    'the level and the grammar',
    'commission',
    () => ({ level: 'intermediate', gender: 'n', plural: 'comisioane' }),
    [ro('commission')],
  ),
  improve('forms added', 'quota', (before) => ({ 'ro.forms': `${before['ro.forms']}\ntargetele mele` }), [ro('quota')]),
  improve('a name to avoid', 'upselling', () => ({ 'ro.avoid': 'supravânzare: sună a vânzare peste stoc' }), [
    ro('upselling'),
  ]),
  improve(
    'a source added to the others',
    'cold-call',
    (before) => ({
      'en.sources': `${before['en.sources'] ?? ''}\nKeeping promises | Example Press | 2024 | https://example.org/book`,
    }),
    [en('cold-call')],
  ),
];
