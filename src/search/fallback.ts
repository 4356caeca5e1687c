/** Beyond this a list of all terms is longer than anybody scrolls, and heavier than the search that it stands in for. */
const mostTerms = 300;

interface Group<Term> {
  readonly letter: string;
  readonly items: readonly Term[];
}

export type Fallback<Letter, Term> =
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: 'letters'; readonly letters: readonly Letter[] };

/** What the search page offers without JavaScript: all terms, or where they are many, the letters they begin with. */
export function fallbackOf<Term, Letter extends Group<Term>>(letters: readonly Letter[]): Fallback<Letter, Term> {
  const terms = letters.flatMap(({ items }) => items);
  return terms.length > mostTerms ? { kind: 'letters', letters } : { kind: 'terms', terms };
}
