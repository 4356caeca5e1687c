import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startStaticServer } from '../src/hosting/static-server.ts';
import { localeKeys, locales, type Locale } from '../src/locales.ts';
import { ensureBrowser } from '../tests/support/browser.ts';
import { built } from '../tests/support/built-site.ts';
import { pageTypes } from '../tests/support/site/page-types.ts';
import { readSite } from '../tests/support/site/site.ts';
import { run, type Command } from './measure.ts';
import { audits, categories, goals, readReport, type Report } from './lighthouse-report.ts';

/**
 * `npm run bench -- lighthouse`: what Lighthouse says of the built site on its simulated phone on slow 4G, served with
 * compression by our own server. Prints a table and the audits that cost points, and fails below the goals.
 */
const version = '13.0.1';
const folder = path.resolve('.cache/bench/lighthouse');
const program = path.join(folder, 'node_modules/lighthouse/cli/index.js');

export async function lighthouse(only = ''): Promise<number> {
  await install();
  const browser = await ensureBrowser();
  const server = await startStaticServer(built);
  const reports: Report[] = [];
  try {
    for (const { name, address } of pages().filter((page) => page.name.includes(only))) {
      const report = await typical(name, server.url + address.slice(1), browser.path);
      console.log([name, ...report.scores, ...report.figures.map(({ shown }) => shown)].join('  '));
      reports.push(report);
    }
  } finally {
    await server.close();
  }
  console.log(`\n${tableOf(reports)}\n`);
  const faults = reports.flatMap((report) => [
    ...missed(report),
    ...report.costly.map((line) => `${report.name}: ${line}`),
  ]);
  for (const fault of faults) console.log(fault);
  return reports.every((report) => missed(report).length === 0) ? 0 : 1;
}

/** Outside the lockfile: only this measurement needs it. */
async function install(): Promise<void> {
  if (existsSync(program)) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  console.log(`Installing lighthouse ${version} into .cache/bench`);
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact'];
  await run({ program: 'npm', args: ['install', ...flags, `lighthouse@${version}`] }, folder);
}

/** One page of each kind that a reader meets first, in each language. */
function pages(): { readonly name: string; readonly address: string }[] {
  const kinds = pageTypes(readSite());
  return localeKeys.flatMap((locale) =>
    kindsOf(locale).flatMap((kind) => {
      const found = kinds.find(({ name }) => name === `${locale} ${kind}`);
      return found ? [{ name: found.name, address: found.page.path }] : [];
    }),
  );
}

function kindsOf(locale: Locale): string[] {
  const { terms, search, categories: category } = locales[locale].segments;
  return ['home', `${terms}/*`, `${terms}/* with a calculator`, search, `${category}/*`];
}

/** The middle one of three runs by its largest paint: one alone depends on what else the machine was doing. */
async function typical(name: string, url: string, chrome: string): Promise<Report> {
  const runs: Report[] = [];
  for (let round = 0; round < 3; round++) runs.push(readReport(name, await audit(url, chrome)));
  const [, middle] = runs.toSorted((one, other) => one.largestPaint - other.largestPaint);
  if (!middle) throw new Error(`Lighthouse said nothing of ${name}`);
  return middle;
}

/** Chromium now and then loses the start of its own trace: asked again, it has it. */
async function audit(url: string, chrome: string): Promise<string> {
  for (let attempt = 1; attempt < 3; attempt++) {
    try {
      return await run(lighthouseOn(url, chrome), folder);
    } catch (error) {
      if (!String(error).includes('NO_NAVSTART')) throw error;
    }
  }
  return run(lighthouseOn(url, chrome), folder);
}

function lighthouseOn(url: string, chrome: string): Command {
  const flags = `--headless=new --no-first-run${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`;
  const args = [
    program,
    url,
    '--output=json',
    '--output-path=stdout',
    '--quiet',
    `--chrome-flags=${flags}`,
    `--only-categories=${categories.join(',')}`,
  ];
  return { program: process.execPath, args, env: { CHROME_PATH: chrome } };
}

function tableOf(reports: readonly Report[]): string {
  const head = ['page', ...categories, ...Object.values(audits).map(({ title }) => title)];
  const rows = reports.map(({ name, scores, figures }) => [name, ...scores, ...figures.map(({ shown }) => shown)]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function missed({ name, scores, figures }: Report): string[] {
  return [
    ...scores.flatMap((score, index) => (score < goals.score ? `${name}: ${categories[index]} is ${score}` : [])),
    ...figures.flatMap(({ title, value, shown, limit }) =>
      limit !== undefined && value > limit ? `${name}: ${title} is ${shown}` : [],
    ),
  ];
}

if (import.meta.main) process.exitCode = await lighthouse(process.argv[2]);
