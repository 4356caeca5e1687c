/** The figures that an entry may name: each is a drawing, `<id>.astro`, with its words in `<id>.texts.ts`. */
export const figureIds = [
  'b2b-vs-b2c',
  'bant',
  'buying-process',
  'clv-types',
  'contract-lifecycle',
  'conversion-path',
  'crm-types',
  'funnel',
  'lead-stages',
  'nps-scale',
  'process-vs-methodology',
  'sales-dashboard',
  'weighted-pipeline',
] as const;

export type FigureId = (typeof figureIds)[number];

export function isFigureId(value: string): value is FigureId {
  return figureIds.some((id) => id === value);
}
