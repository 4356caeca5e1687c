import { appendFile, cp, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeCopies } from './generate/copies.ts';
import { measure, type Measure } from './measure.ts';
import { project } from './peers/peer.ts';
import { machine } from './report.ts';

interface Case {
  readonly title: string;
  readonly args: readonly string[];
  prepare(root: string): Promise<void>;
}

const term = 'churn-rate';
const nothing = () => Promise.resolve();
const cases: readonly Case[] = [
  {
    title: 'nothing remembered',
    args: [],
    prepare: (root) => rm(path.join(root, '.cache'), { recursive: true, force: true }),
  },
  { title: 'nothing changed', args: [], prepare: nothing },
  { title: 'one entry changed', args: [], prepare: edit },
  { title: `\`check -- ${term}\`, nothing changed`, args: [term], prepare: nothing },
  { title: `\`check -- ${term}\`, that entry changed`, args: [term], prepare: edit },
];

/** A rerun is short and its time scatters; the first run is long and is measured once. */
const rounds = (one: Case) => (one.title === 'nothing remembered' ? 1 : 5);

/** `npm run bench -- check`: how long the check takes, by wall clock and by CPU, and writes bench/check-results.md. */
export async function benchCheck(sizes: readonly number[]): Promise<void> {
  const rows: string[] = [];
  for (const size of sizes) {
    const root = path.join(project, '.cache', 'bench', 'sites', `check-${size}`);
    await writeCopies(root, size);
    for (const name of ['src', 'package.json', 'package-lock.json'])
      await cp(path.join(project, name), path.join(root, name), { recursive: true });
    await symlink(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
    for (const one of cases) rows.push(await rowOf(size, one, root));
  }
  const report = reportOf(rows);
  console.log(`\n${report}`);
  await writeFile(path.join(project, 'bench', 'check-results.md'), report);
}

async function rowOf(size: number, one: Case, root: string): Promise<string> {
  const runs: Measure[] = [];
  for (let round = 0; round < rounds(one); round++) {
    await one.prepare(root);
    runs.push(await measure([{ program: process.execPath, args: ['src/cli/check.ts', ...one.args] }], root));
  }
  const cells = [
    size.toLocaleString('en'),
    one.title,
    median(runs.map(({ seconds }) => seconds)).toFixed(2),
    median(runs.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2),
    Math.round(median(runs.map(({ peakMegabytes }) => peakMegabytes))),
  ];
  console.log(cells.join('  '));
  return `| ${cells.join(' | ')} |`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A character more, so that the entry is read again and says the same. */
async function edit(root: string): Promise<void> {
  await appendFile(path.join(root, 'content', 'terms', term, 'ro.mdx'), '\n');
}

function reportOf(rows: readonly string[]): string {
  return `# The check

Written by \`npm run bench -- check\` on ${new Date().toISOString().slice(0, 10)}. ${machine()}.
The content is the project's own, copied under other names until it has so many terms; each has two files. Medians of five
runs, the first run of each size excepted. Where other work runs on the machine, the CPU's seconds say more than the clock's.

| terms | run | seconds | seconds of CPU | MB |
| ---: | --- | ---: | ---: | ---: |
${rows.join('\n')}
`;
}
