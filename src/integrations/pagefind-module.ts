import * as pagefind from 'pagefind';
import { openIndex } from './open-index.ts';

const name = 'virtual:pagefind';
const resolved = `\0${name}`;

/** As much of a Vite plugin as this one is. */
interface Plugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(id: string): Promise<string> | undefined;
}

/**
 * Pagefind's browser program as a module of the site: bundled with the search's other code it is smaller, and its name
 * carries a digest, so that a browser keeps it. The same program lies in the output's `pagefind/` folder.
 */
export function pagefindModule(): Plugin {
  return {
    name: 'pagefind-module',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? readProgram() : undefined),
  };
}

async function readProgram(): Promise<string> {
  const index = await openIndex();
  const { files } = await index.getFiles();
  const program = files.find(({ path }) => path === 'pagefind.js');
  await pagefind.close();
  if (!program) throw new Error('Pagefind brings no pagefind.js');
  return new TextDecoder().decode(program.content);
}
