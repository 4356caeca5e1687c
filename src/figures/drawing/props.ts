import type { Locale } from '../../locales.ts';

/** Each figure is drawn twice, for a narrow and for a wide column; the style sheet shows the one that fits. */
export const layouts = ['narrow', 'wide'] as const;
export type Layout = (typeof layouts)[number];

/** Units across a drawing. A unit is about one CSS pixel where the drawing has its full width. */
export const plateWidth: Readonly<Record<Layout, number>> = { narrow: 320, wide: 640 };

/** A part of the funnel that the page is about. */
export type FunnelPart = 'top' | 'middle' | 'bottom';

export interface DrawingProps {
  locale: Locale;
  layout: Layout;
  /** Starts every id in the drawing; differs between two figures of one page. */
  idPrefix: string;
  highlight?: FunnelPart | undefined;
}
