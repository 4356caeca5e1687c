import type { Locale } from '../locales.ts';
import type { Reads } from './reads.ts';

/** A page that the build has announced; one that the last output already has is not rendered. */
export interface PlannedPage {
  readonly address: string;
  readonly isReused: boolean;
}

/** Whoever works on pages while others are still being rendered. */
export interface PageListener {
  planned(locale: Locale, pages: readonly PlannedPage[]): void;
  rendered?(address: string, html: string): void;
}

/** What the pages tell the build: which they read from, and which they leave to the last output. */
export interface PageLedger {
  readonly rendered: Map<string, Reads>;
  readonly reused: Set<string>;
  /** Digests of reads, as the content is in this build. */
  digestOf?: (read: string) => string | undefined;
  readonly listeners: PageListener[];
}

/** Pages and integrations are two copies of the code in one process: a global is what both see. */
const key = Symbol.for('glossary.pages');
const shared = globalThis as { [key]?: PageLedger };

export function pageLedger(): PageLedger {
  shared[key] ??= { rendered: new Map(), reused: new Set(), listeners: [] };
  return shared[key];
}
