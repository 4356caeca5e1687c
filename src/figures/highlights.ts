import type { FunnelPart } from './drawing/props.ts';

const parts: ReadonlyMap<string, FunnelPart> = new Map([
  ['top-of-the-funnel', 'top'],
  ['middle-of-the-funnel', 'middle'],
  ['bottom-of-the-funnel', 'bottom'],
]);

/** The part of the shared funnel figure that a term's page is about. */
export function highlightFor(termId: string): FunnelPart | undefined {
  return parts.get(termId);
}
