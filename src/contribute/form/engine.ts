import type { ExportedTerm } from '../../exports/terms-json.ts';
import { localeKeys } from '../../locales.ts';
import type { ProjectFacts } from '../check-draft.ts';
import type { Draft } from '../draft.ts';
import { knownTerms, type KnownTerms } from '../known-terms.ts';
import { propose, type Proposal } from '../proposal.ts';
import { draftOf, type Originals } from '../read-draft.ts';
import { stubGlossary } from '../stub-glossary.ts';

/** The parser, the rules and the glossary's names, in the browser. */
export interface Engine {
  readonly known: KnownTerms;
  propose(draft: Draft): Proposal;
  /** The form of the term to improve, as its files have it. */
  readonly initial: Draft;
}

/** @throws where a file of the site cannot be fetched. */
export async function createEngine(base: string, facts: ProjectFacts, id: string): Promise<Engine> {
  const [terms, categories, originals] = await Promise.all([
    fetchText(`${base}data/terms.json`).then((text) => JSON.parse(text) as ExportedTerm[]),
    fetchText(`${base}data/source/categories.yaml`),
    id ? fetchOriginals(base, id) : {},
  ]);
  const around = { known: knownTerms(terms), glossary: stubGlossary(terms), facts, categories, today: today() };
  return {
    known: around.known,
    propose: (draft) => propose(draft, originals, around),
    initial: id ? draftOf(id, originals) : {},
  };
}

async function fetchOriginals(base: string, id: string): Promise<Originals> {
  if (!/^[a-z0-9-]+$/.test(id)) throw new Error(`"${id}" cannot be an id.`);
  const sources = localeKeys.map(async (locale) => {
    const response = await fetch(`${base}data/source/terms/${id}/${locale}.mdx`);
    return response.ok ? ([[locale, await response.text()]] as const) : [];
  });
  const found = Object.fromEntries((await Promise.all(sources)).flat());
  if (Object.keys(found).length === 0) throw new Error(`There is no term "${id}".`);
  return found;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
}

/** The reader's own calendar day. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
