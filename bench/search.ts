import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { project } from './peers/peer.ts';
import { machine } from './report.ts';
import { launch, searchFigures, type SearchFigures } from './search-figures.ts';
import { subjects, type Subject } from './search-subjects.ts';

/** `npm run bench -- search`: bytes and times of this project's search and of its peers', into `bench/search-results.md`. */
export async function benchSearch(terms: number): Promise<void> {
  const rows: string[] = [];
  const wanted = await subjects(terms);
  const browser = await launch();
  try {
    for (const subject of wanted) rows.push(await rowOf(subject, () => searchFigures(browser, subject)));
  } finally {
    await browser.close();
  }
  const report = `${preamble()}\n\n${header}\n${rows.join('\n')}\n`;
  console.log(`\n${report}`);
  await writeFile(path.join(project, 'bench/search-results.md'), report);
}

const header = `| | first query | a further query | keystroke to suggestions | keystroke to full results | bars |
| --- | ---: | ---: | ---: | ---: | ---: |`;

async function rowOf({ title, bars }: Subject, measure: () => Promise<SearchFigures>): Promise<string> {
  try {
    const { first, further, suggestions, full } = await measure();
    const cells = [kilobytes(first), kilobytes(further), spread(suggestions), spread(full), bars?.join(' / ') ?? ''];
    return `| ${title} | ${cells.join(' | ')} |`;
  } catch (error) {
    console.error(`${title}: ${String(error)}`);
    return `| ${title} | did not run | | | | |`;
  }
}

const kilobytes = (value: number): string => `${value.toFixed(1)} KB`;

/** Median, and in brackets the slowest. */
function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === undefined ? '' : `${Math.round(middle)} ms (${Math.round(sorted.at(-1) ?? 0)})`;
}

function preamble(): string {
  return `# Search

Written by \`npm run bench -- search\` on ${new Date().toISOString().slice(0, 10)}. ${machine()}.

From a term's page with an empty cache: the search is opened and a query typed. Kilobytes are everything that is fetched
from then on, as Brotli sends it. Times are medians over the keystrokes of a third query at 4x CPU slowdown in Chromium, the
slowest in brackets: until results first change, and until they stand. The bars are the project's own, in milliseconds.
Docusaurus has no search of its own; it is measured with docusaurus-search-local.`;
}
