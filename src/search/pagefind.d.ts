/** Pagefind's browser program, as `src/integrations/pagefind-module.ts` gives it. */
declare module 'virtual:pagefind' {
  /** What Pagefind stores of a page. */
  export interface Fragment {
    readonly url: string;
    readonly raw_content?: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly filters: Readonly<Record<string, readonly string[]>>;
  }

  export function options(options: Readonly<Record<string, unknown>>): Promise<void>;
  export function search(query: string): Promise<{ readonly results: readonly { data(): Promise<Fragment> }[] }>;
}
