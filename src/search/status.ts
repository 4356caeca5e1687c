import type { SearchStrings } from '../interface/search.ts';
import type { Outcome } from './client.ts';

/** The outcome in one sentence, for a screen reader. */
export function statusOf({ query, results, settled, fault }: Outcome, strings: SearchStrings): string {
  if (!settled || !query) return '';
  if (fault === 'index') return strings.searchFailed;
  return results.length === 0 ? strings.searchNothing(query) : strings.searchFound(results.length);
}
