import type { MeaningMatch } from './match-meanings.ts';
import type { PhraseMatch } from './match-phrases.ts';

/** How well records say what a query describes, by their number. */
export interface Described {
  readonly meanings: ReadonlyMap<number, MeaningMatch>;
  readonly phrases: ReadonlyMap<number, PhraseMatch>;
  /** See `matchSpeech`. */
  readonly speech: ReadonlyMap<number, number>;
}
