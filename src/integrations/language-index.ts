import * as pagefind from 'pagefind';
import { openIndex } from './open-index.ts';

/** A page by its file in the output, and the part of it that is searched. */
export interface PageContent {
  readonly file: string;
  readonly html: string;
}

/** Pagefind's index of one language. Pagefind starts with the first page, and a page that comes again takes its old place. */
export class LanguageIndex {
  #opened: Promise<pagefind.PagefindIndex> | undefined;

  /** Sends all at once; Pagefind takes them in this order. */
  async add(pages: readonly PageContent[]): Promise<void> {
    const index = await this.#open();
    await Promise.all(
      pages.map(async ({ file, html }) => {
        const { errors } = await index.addHTMLFile({ sourcePath: file, content: html });
        if (errors.length > 0) throw new Error(`${file} cannot be indexed: ${errors.join('; ')}`);
      }),
    );
  }

  /** Forgets every page. */
  async clear(): Promise<void> {
    const index = await this.#opened;
    this.#opened = undefined;
    await index?.deleteIndex();
  }

  async write(folder: string): Promise<void> {
    const index = await this.#open();
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  }

  /** Ends Pagefind, where it was started: nothing can be added after. */
  async close(): Promise<void> {
    await pagefind.close();
  }

  #open(): Promise<pagefind.PagefindIndex> {
    this.#opened ??= openIndex({ includeCharacters: '&/' });
    return this.#opened;
  }
}
