import type { VNode } from 'preact';

/** Drawn rather than typed: the fonts lack arrows, and some systems show them as coloured pictures. */
const paths = {
  restore: 'M6 3L3 6l3 3M3 6h6a4 4 0 0 1 0 8H6',
  copy: 'M6 6h7v7H6zM3 10V3h7',
} as const;

export function Icon({ name }: { name: keyof typeof paths }): VNode {
  return (
    <svg class="calculator-glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
