import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import path from 'node:path';
import { clearAside } from './aside.ts';
import { buildReport, machine } from './report.ts';
import { lighthouse } from './lighthouse.ts';
import { benchCheck } from './check.ts';
import { runBuilds, type Plan, type Row } from './builds.ts';
import { run } from './measure.ts';
import { docusaurus } from './peers/docusaurus.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';
import { ours } from './peers/ours.ts';
import { project, type Peer } from './peers/peer.ts';
import { starlight } from './peers/starlight.ts';
import { vitepress } from './peers/vitepress.ts';
import { benchSearch } from './search.ts';

/**
 * `npm run bench`: builds the same made-up glossary by this project and by its peers, side by side, and writes
 * bench/results.md. `--self` builds ours alone, in two minutes; `--sizes 100,1000` and `--peers hugo,ours` choose;
 * `search` measures the search over `--sizes` terms beside its peers, `check` the check at 91 and 10,000 terms,
 * `lighthouse` what a phone on a slow network shows of the built site, and when.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    self: { type: 'boolean' },
    sizes: { type: 'string' },
    peers: { type: 'string' },
    rounds: { type: 'string' },
    out: { type: 'string' },
  },
});

const all: readonly Peer[] = [hugo, ours, eleventy, starlight, vitepress, docusaurus];

if (positionals.includes('search')) await benchSearch(Number(values.sizes ?? 10_000));
else if (positionals.includes('check')) await benchCheck((values.sizes ?? '91,10000').split(',').map(Number));
else if (positionals.includes('lighthouse')) process.exitCode = await lighthouse(positionals[1]);
else await benchBuilds();

async function benchBuilds(): Promise<void> {
  const wanted = values.peers?.split(',') ?? (values.self ? ['ours'] : all.map(({ id }) => id));
  const peers = all.filter(({ id }) => wanted.includes(id));
  const sizes = (values.sizes ?? (values.self ? '100,1000' : '100,1000,5000,10000,30000')).split(',').map(Number);
  const rows: Row[] = [];
  for (const pages of sizes) rows.push(...(await runBuilds({ pages, peers, rounds: roundsFor(pages) } satisfies Plan)));
  await clearAside();
  const report = `${await preamble(peers)}\n\n${buildReport(rows)}\n`;
  console.log(`\n${report}`);
  if (!values.self || values.out)
    await writeFile(path.resolve(values.out ?? path.join(project, 'bench/results.md')), report);
}

/** Large sites take long, and their times scatter less. */
function roundsFor(pages: number): number {
  return Number(values.rounds ?? (values.self ? 1 : pages <= 5000 ? 2 : 1));
}

async function preamble(peers: readonly Peer[]): Promise<string> {
  const hugoVersion = peers.includes(hugo)
    ? await run({ program: 'hugo', args: ['version'] }, project).catch(() => 'not installed')
    : '';
  const versions = peers
    .flatMap(({ packages }) => Object.entries(packages))
    .map(([name, version]) => `${name} ${version}`);
  return `# Bench

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. ${machine()}.
${[hugoVersion.trim().split(' ').slice(0, 2).join(' '), ...versions].filter(Boolean).join(', ')}.

A term in one language is a page, so 5,000 pages are 2,500 terms in Romanian and English. All generators get the same text
(three blocks of prose with four links, a list, a table, a line of code); the peers get related terms and mentions ready
made, ours computes them. Times are wall-clock medians of runs in turn, search index included; in brackets, times those of
Hugo + Pagefind. Ours keeps its own page templates: a page is some eight times as long as that of a peer, its style sheet included, and what it
loads has its own fonts, 32 KB kept for a year, where all peers but VitePress take the system's.`;
}
