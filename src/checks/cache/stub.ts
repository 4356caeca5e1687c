import type { AnyEntry } from '../../glossary/glossary.ts';
import { meaningDigest } from '../../glossary/translation-status.ts';
import type { Entry } from '../../mdx/entry.ts';
import { packLinks, packPlaces, unpackLinks, unpackPlaces } from './packing.ts';

/** An entry as the store keeps it. */
export interface PackedStub extends Pick<AnyEntry, 'file' | 'locale' | 'data'> {
  readonly meaning: string;
  readonly places: string;
  readonly links: string;
  /** The ids of the headings. */
  readonly headings: string;
  readonly components: AnyEntry['components'];
}

/** An entry without its texts: what the rules across entries ask of it, small enough to keep for ten thousand terms. */
class EntryStub implements Entry<AnyEntry['data']> {
  readonly body = [];
  readonly text = '';
  readonly #packed: PackedStub;
  #places: AnyEntry['places'] | undefined;
  #links: AnyEntry['links'] | undefined;

  constructor(packed: PackedStub) {
    this.#packed = packed;
  }

  get file(): string {
    return this.#packed.file;
  }
  get locale(): AnyEntry['locale'] {
    return this.#packed.locale;
  }
  get data(): AnyEntry['data'] {
    return this.#packed.data;
  }
  get meaning(): string {
    return this.#packed.meaning;
  }
  get components(): AnyEntry['components'] {
    return this.#packed.components;
  }
  get headings(): AnyEntry['headings'] {
    return this.#packed.headings.split(' ').map((id) => ({ depth: 2, id, text: '' }));
  }
  get places(): AnyEntry['places'] {
    return (this.#places ??= unpackPlaces(this.#packed.places));
  }
  get links(): AnyEntry['links'] {
    return (this.#links ??= unpackLinks(this.#packed.links));
  }

  toJSON(): PackedStub {
    return this.#packed;
  }
}

/** Its data are those of the one kind of entry or of the other. */
export function unpackStub(packed: PackedStub): AnyEntry {
  return new EntryStub(packed) as AnyEntry;
}

export function stubOf(entry: AnyEntry): AnyEntry {
  const { file, locale, data, places, links, headings } = entry;
  // Formulas and notes name nothing outside their entry, and are the bulk of it.
  const naming = entry.components.filter(({ name }) => name !== 'Formula' && name !== 'Note');
  return unpackStub({
    file,
    locale,
    data,
    meaning: meaningDigest(entry),
    places: packPlaces(places),
    links: packLinks(links),
    headings: headings.map(({ id }) => id).join(' '),
    components: naming.map(({ line, column, name, attributes }) => ({ line, column, name, attributes, text: '' })),
  });
}

export function meaningOfStub(entry: AnyEntry): string {
  return entry instanceof EntryStub ? entry.meaning : meaningDigest(entry);
}
