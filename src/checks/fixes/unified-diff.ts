/** Lines around a change that are shown with it. */
const context = 3;

type Step = { readonly mark: ' ' | '-' | '+'; readonly line: string };

/** The difference of two texts as `diff -u` and `git apply` write it. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const steps = compareLines(before.split('\n'), after.split('\n'));
  const hunks = hunksOf(steps);
  if (hunks.length === 0) return '';
  return [`--- a/${file}`, `+++ b/${file}`, ...hunks.map((hunk) => formatHunk(steps, hunk))].join('\n');
}

const keep = (line: string): Step => ({ mark: ' ', line });

/** The longest common subsequence of what lies between the common head and tail, told as steps. */
function compareLines(a: readonly string[], b: readonly string[]): Step[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middle = compareMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [...a.slice(0, head).map(keep), ...middle, ...a.slice(a.length - tail).map(keep)];
}

function compareMiddle(a: readonly string[], b: readonly string[]): Step[] {
  const common = commonLengths(a, b);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const isKept = i < a.length && j < b.length && a[i] === b[j];
    const isRemoved = i < a.length && (j >= b.length || common(i + 1, j) >= common(i, j + 1));
    const mark = isKept ? ' ' : isRemoved ? '-' : '+';
    steps.push({ mark, line: (mark === '+' ? b[j] : a[i]) ?? '' });
    if (mark !== '+') i++;
    if (mark !== '-') j++;
  }
  return steps;
}

/** How many lines two texts share from a line of each on. */
function commonLengths(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i];
    if (!row) continue;
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  return at;
}

interface Hunk {
  readonly from: number;
  readonly to: number;
}

/** Changes with their context; those that touch are one. */
function hunksOf(steps: readonly Step[]): Hunk[] {
  const hunks: Hunk[] = [];
  steps.forEach(({ mark }, index) => {
    if (mark === ' ') return;
    const from = Math.max(0, index - context);
    const to = Math.min(steps.length, index + context + 1);
    const last = hunks.at(-1);
    if (last && from <= last.to) hunks[hunks.length - 1] = { from: last.from, to };
    else hunks.push({ from, to });
  });
  return hunks;
}

function formatHunk(steps: readonly Step[], { from, to }: Hunk): string {
  const count = (list: readonly Step[], without: Step['mark']) => list.filter(({ mark }) => mark !== without).length;
  const [earlier, own] = [steps.slice(0, from), steps.slice(from, to)];
  const old = `${count(earlier, '+') + 1},${count(own, '+')}`;
  const now = `${count(earlier, '-') + 1},${count(own, '-')}`;
  return [`@@ -${old} +${now} @@`, ...own.map(({ mark, line }) => mark + line)].join('\n');
}
