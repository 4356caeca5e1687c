import * as pagefind from 'pagefind';

/** Pagefind is a program of its own, one package a system; without it there is no search, and so no site. */
export async function openIndex(options: pagefind.PagefindServiceConfig = {}): Promise<pagefind.PagefindIndex> {
  const { index, errors } = await pagefind
    .createIndex(options)
    .catch((error: unknown) => ({ index: undefined, errors: [String(error)] }));
  if (index) return index;
  throw new Error(
    `Pagefind does not start, and the site would have no search (${errors.join('; ')}). Its program for this system is missing or broken: run \`npm ci\` again.`,
  );
}
