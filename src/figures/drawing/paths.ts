export type Point = readonly [x: number, y: number];

/** A line through the points that ends in an open arrowhead; drawn without a marker, which would need an id. */
export function arrow(points: readonly Point[], head = 5): string {
  return `${line(points)} ${arrowhead(points, head)}`;
}

export function line(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${pair(point)}`).join(' ');
}

function arrowhead(points: readonly Point[], head: number): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  return headAt(tip, Math.atan2(tip[1] - before[1], tip[0] - before[0]), head);
}

/** An open arrowhead with its tip at a point, looking in a direction (radians, clockwise from the right). */
export function headAt([x, y]: Point, direction: number, head = 5): string {
  const side = (turn: number): Point => [
    x - head * 1.25 * Math.cos(direction + turn),
    y - head * 1.25 * Math.sin(direction + turn),
  ];
  return line([side(0.6), [x, y], side(-0.6)]);
}

export function polygon(points: readonly Point[]): string {
  return points.map(pair).join(' ');
}

export function onCircle([x, y]: Point, radius: number, angle: number): Point {
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

function pair([x, y]: Point): string {
  return `${round(x)},${round(y)}`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
