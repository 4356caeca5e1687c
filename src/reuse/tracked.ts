import type { Glossary, Term } from '../glossary/glossary.ts';
import type { Relations } from '../glossary/relations.ts';
import { note } from './reads.ts';

/** A map that notes which of its values are looked up, and when it is looked through as a whole. */
class TrackedMap<Value> extends Map<string, Value> {
  readonly #kind: string;

  constructor(kind: string, entries: Iterable<readonly [string, Value]>) {
    super();
    this.#kind = kind;
    for (const [key, value] of entries) super.set(key, value);
  }

  override get(key: string): Value | undefined {
    note(this.#kind, key);
    return super.get(key);
  }

  override has(key: string): boolean {
    note(this.#kind, key);
    return super.has(key);
  }

  override get size(): number {
    note('everything');
    return super.size;
  }

  override keys(): MapIterator<string> {
    note('everything');
    return super.keys();
  }

  override values(): MapIterator<Value> {
    note('everything');
    return super.values();
  }

  override entries(): MapIterator<[string, Value]> {
    note('everything');
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override forEach(visit: (value: Value, key: string, map: Map<string, Value>) => void): void {
    note('everything');
    super.forEach(visit);
  }
}

/** The same glossary and relations, noting for each page what it reads of them. */
export function tracked(
  glossary: Glossary,
  relations: Relations,
): { readonly glossary: Glossary; readonly relations: Relations } {
  return {
    glossary: {
      terms: new TrackedMap('term', glossary.terms),
      comparisons: new TrackedMap('comparison', glossary.comparisons),
      categories: new TrackedMap('category', glossary.categories),
      get paths() {
        note('everything');
        return glossary.paths;
      },
    },
    relations: trackedRelations(relations),
  };
}

/** A list of terms is read by its members, so each is noted beside the list itself. */
function noting<Result>(
  name: string,
  args: readonly string[],
  result: Result,
  terms: readonly (Term | undefined)[],
): Result {
  note(name, ...args);
  for (const term of terms) if (term) note('term', term.id);
  return result;
}

function trackedRelations(relations: Relations): Relations {
  return {
    related: (term) => noting('term', [term.id], relations.related(term), relations.related(term)),
    confusedWith: (term) => noting('term', [term.id], relations.confusedWith(term), relations.confusedWith(term)),
    backlinks(term, locale) {
      const found = relations.backlinks(term, locale);
      return noting(
        'backlinks',
        [locale, term.id],
        found,
        found.map(({ from }) => from),
      );
    },
    neighbours(term, locale) {
      const found = relations.neighbours(term, locale);
      return noting('neighbours', [locale, term.id], found, [found.previous, found.next]);
    },
    inCategory: (category, locale) => noting('everything', [], relations.inCategory(category, locale), []),
    comparisons: (term) => noting('comparisons', [term.id], relations.comparisons(term), []),
  };
}
