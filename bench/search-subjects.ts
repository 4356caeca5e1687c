import path from 'node:path';
import { makeGlossary } from './generate/glossary.ts';
import { prepare } from './install.ts';
import { run } from './measure.ts';
import { docusaurus } from './peers/docusaurus.ts';
import { ours } from './peers/ours.ts';
import { project, type Peer } from './peers/peer.ts';
import { starlight } from './peers/starlight.ts';
import { vitepress } from './peers/vitepress.ts';

/** A built site with a search, and how a reader gets to it. */
export interface Subject {
  readonly title: string;
  readonly root: string;
  readonly address: string;
  readonly search: SearchBox;
  /** A first query, a further one, and one that is timed letter by letter. */
  readonly queries: readonly [first: string, further: string, timed: string];
  /** Milliseconds from a keystroke to suggestions and to full results that the project has set itself. */
  readonly bars?: readonly [suggestions: number, full: number];
}

export interface SearchBox {
  /** What opens it: a key, or what is pressed. */
  readonly open: { readonly key: string } | { readonly click: string };
  readonly input: string;
  readonly result: string;
}

const oursBox: SearchBox = {
  open: { key: 'Control+k' },
  input: '#dialog-query',
  result: '[data-search-dialog] [role="option"]',
};

const peerBoxes: readonly (readonly [Peer, SearchBox])[] = [
  [
    vitepress,
    { open: { click: '#local-search button' }, input: '#localsearch-input', result: '.VPLocalSearchBox .result' },
  ],
  [
    docusaurus,
    { open: { click: '.navbar__search-input' }, input: '.navbar__search-input', result: '[class*="suggestion_"]' },
  ],
  [
    starlight,
    {
      open: { click: 'button[data-open-modal]' },
      input: '.pagefind-ui__search-input',
      result: '.pagefind-ui__result-link',
    },
  ],
];

const pagesOfPeers = 1000;

/** The real site as it was built last, this project over made-up terms, and the peers over the same made-up text. */
export async function subjects(terms: number): Promise<Subject[]> {
  const real: Subject = {
    title: 'This project, its own glossary',
    root: path.join(project, 'dist'),
    address: 'en/terms/lead/',
    search: oursBox,
    queries: ['customer acquisition cost', 'close ratio', 'conversion rate'],
    bars: [30, 150],
  };
  const large = await made(ours, oursBox, terms * 2);
  const peers: Subject[] = [await made(ours, oursBox, pagesOfPeers)];
  for (const [peer, box] of peerBoxes) peers.push(await made(peer, box, pagesOfPeers));
  return [real, { ...large, bars: [60, 300] }, ...peers];
}

/** A term in one language is a page. */
async function made(peer: Peer, search: SearchBox, pages: number): Promise<Subject> {
  const glossary = makeGlossary(pages);
  const site = await prepare(peer, pages, glossary);
  console.log(`Building ${peer.title}, ${pages} pages …`);
  for (const command of peer.commands) await run(command, site);
  const titles = [0.3, 0.5, 0.7].map(
    (part) => glossary.terms[Math.floor(glossary.terms.length * part)]?.texts.en.title ?? '',
  );
  const [first = '', further = '', timed = ''] = titles;
  return {
    title: `${peer.title}, ${pages / 2} terms in two languages`,
    root: path.join(site, peer.output),
    address: peer.samplePage.replace(/index\.html$/, ''),
    search,
    queries: [first, further, timed],
  };
}
