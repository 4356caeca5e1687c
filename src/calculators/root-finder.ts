export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Steps from 2^-40 to 2^50, each twice the one before. */
const steps = Array.from({ length: 91 }, (_, index) => 2 ** (index - 40));

/**
 * Where to look: both ends, and steps that double in size away from them, from the current value and from zero, in
 * ascending order.
 */
export function samplePoints(low: number, high: number, current = 1): readonly number[] {
  const base = Math.min(Math.max(0, low), high);
  const inside = steps.slice(0, 41).map((step) => high - step * (high - base));
  const around = steps.flatMap((step) => [base + step, base - step, current + step, current - step]);
  return [...new Set([low, high, base, current, ...inside, ...around])]
    .filter((x) => x >= low && x <= high)
    .toSorted((a, b) => a - b);
}

/**
 * The first input, in ascending order, whose result is `target` and which `accepts` confirms. A sign change may also be
 * a pole, which the confirmation turns down.
 */
export function findRoot(
  points: readonly Point[],
  target: number,
  forward: (x: number) => number | undefined,
  accepts: (x: number) => boolean,
): number | undefined {
  for (const [index, right] of points.entries()) {
    if (right.y === target && accepts(right.x)) return right.x;
    const left = points[index - 1];
    if (!left || left.y < target === right.y < target) continue;
    const root = brent(left, right, target, forward);
    if (root !== undefined && accepts(root)) return root;
  }
  return undefined;
}

/**
 * Brent's method: inverse quadratic interpolation or the secant while they converge, bisection when they do not.
 * Source: R. P. Brent, Algorithms for Minimization Without Derivatives, 1973, chapter 4.
 */
function brent(from: Point, to: Point, target: number, forward: (x: number) => number | undefined): number | undefined {
  let [a, b] = Math.abs(from.y - target) < Math.abs(to.y - target) ? [to, from] : [from, to];
  let c = a;
  let step = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 200; round += 1) {
    if (b.y === target || Math.abs(b.x - a.x) <= Number.EPSILON * Math.abs(b.x)) return b.x;
    const middle = (a.x + b.x) / 2;
    const guess = interpolate(a, b, c, target);
    const isGood = isBetween(guess, (3 * a.x + b.x) / 4, b.x) && Math.abs(guess - b.x) < step / 2;
    step = Math.abs(b.x - c.x) || Number.POSITIVE_INFINITY;
    const x = isGood ? guess : middle;
    const y = forward(x);
    if (y === undefined) return undefined;
    c = b;
    if (y < target === a.y < target) a = { x, y };
    else b = { x, y };
    if (Math.abs(a.y - target) < Math.abs(b.y - target)) [a, b] = [b, a];
  }
  return b.x;
}

function interpolate(a: Point, b: Point, c: Point, target: number): number {
  const [ya, yb, yc] = [a.y - target, b.y - target, c.y - target];
  if (ya === yc || yb === yc) return b.x - (yb * (b.x - a.x)) / (yb - ya);
  return (
    (a.x * yb * yc) / ((ya - yb) * (ya - yc)) +
    (b.x * ya * yc) / ((yb - ya) * (yb - yc)) +
    (c.x * ya * yb) / ((yc - ya) * (yc - yb))
  );
}

function isBetween(x: number, one: number, other: number): boolean {
  return (x - one) * (x - other) < 0;
}
