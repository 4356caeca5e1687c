import { cpus, release, totalmem } from 'node:os';
import type { Measure } from './measure.ts';
import { modes, type Mode, type Row } from './builds.ts';

/** The rows as Markdown: a table a size, with ratios to Hugo, and the exponents of growth between the sizes. */
export function buildReport(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map(({ pages }) => pages))];
  return [
    ...sizes.map((pages) =>
      sizeTable(
        rows.filter((row) => row.pages === pages),
        pages,
      ),
    ),
    growthTable(rows, sizes),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function sizeTable(rows: readonly Row[], pages: number): string {
  const base = rows.find(({ peer }) => peer.id === 'hugo');
  const lines = rows.map((row) =>
    cells([
      row.peer.title,
      String(row.runs.cold.length),
      ...modes.map((mode) => timing(row, mode, base)),
      cpu(row),
      memory(row),
      row.output.megabytes.toFixed(1),
      String(row.output.files),
      `${row.weight.kilobytes.toFixed(1)} KB in ${row.weight.requests}`,
    ]),
  );
  const head = [
    '',
    'runs',
    'cold',
    'unchanged',
    'one term changed',
    'CPU, cold',
    'peak memory',
    'MB out',
    'files',
    'term page, before scripts run',
  ];
  return [`### ${pages} pages`, '', cells(head), cells(head.map(() => '---')), ...lines].join('\n');
}

const cells = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;

function timing(row: Row, mode: Mode, base: Row | undefined): string {
  const seconds = median(row.runs[mode], 'seconds');
  const ratio = base && base !== row ? ` (${(seconds / median(base.runs[mode], 'seconds')).toFixed(2)} ×)` : '';
  return `${seconds.toFixed(2)} s${ratio}`;
}

const cpu = (row: Row) => `${median(row.runs.cold, 'cpuSeconds').toFixed(1)} s`;
const memory = (row: Row) =>
  `${Math.round(Math.max(...modes.flatMap((mode) => row.runs[mode].map(({ peakMegabytes }) => peakMegabytes))))} MB`;

export function median(measures: readonly Measure[], key: keyof Measure): number {
  const sorted = measures.map((one) => one[key]).toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** With pages × 10 the time goes × 10 to the power of this. */
function growthTable(rows: readonly Row[], sizes: readonly number[]): string {
  const [low, high] = [sizes.includes(1000) ? 1000 : sizes[0], sizes.at(-1)];
  if (low === undefined || high === undefined || low === high) return '';
  const lines = [...new Set(rows.map(({ peer }) => peer))].flatMap((peer) => {
    const own = rows.filter((row) => row.peer === peer && row.pages >= low);
    const [small, large] = [own[0], own.at(-1)];
    if (!small || !large || small === large) return [];
    const exponent = (key: keyof Measure) =>
      (
        Math.log(median(large.runs.cold, key) / median(small.runs.cold, key)) / Math.log(large.pages / small.pages)
      ).toFixed(2);
    return [
      cells([
        peer.title,
        `${small.pages} to ${large.pages}`,
        exponent('seconds'),
        exponent('cpuSeconds'),
        exponent('peakMegabytes'),
      ]),
    ];
  });
  return [
    '### Growth of the cold build (exponents)',
    '',
    cells(['', 'pages', 'wall', 'CPU', 'memory']),
    cells(['---', '---', '---', '---', '---']),
    ...lines,
  ].join('\n');
}

export function machine(): string {
  const model = cpus()[0]?.model ?? 'unknown';
  return `${cpus().length} × ${model}, ${Math.round(totalmem() / 1e9)} GB, Linux ${release()}, Node ${process.versions.node}`;
}
