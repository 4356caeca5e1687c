import type { Plugin } from 'vite';
import { languageOf, oneLanguage } from './one-language.ts';

/**
 * Everything that the bundler has to know about calculators: texts in one language, and one file for what every
 * calculator needs at once. Left to itself it makes twenty small files of that, which compress worse and come later.
 */
export function calculatorBuild(): Plugin[] {
  return [oneLanguage(), oneRuntime(), plainImports()];
}

function oneRuntime(): Plugin {
  let runtime: ReadonlySet<string> = new Set();
  const groups = [
    // Both languages, and scripts of other pages, share these; unnamed, they would go into the file of one language.
    { name: 'load', test: /preload-helper|rolldown[/:]runtime/, priority: 2 },
    { name: 'preact', test: /\/node_modules\/preact\/(?:dist|jsx-runtime)\//, priority: 1 },
    { name: (id: string) => (runtime.has(id) ? `calculator-${languageOf(id)}` : null) },
  ];
  return {
    name: 'calculators:one-runtime',
    configEnvironment(name) {
      if (name !== 'client') return undefined;
      // The list of files to preload would cost every page with a calculator more than the preloading brings.
      return { build: { modulePreload: false, rolldownOptions: { output: { codeSplitting: { groups } } } } };
    },
    renderStart() {
      if (this.environment.name === 'client')
        runtime = runtimeModules([...this.getModuleIds()], (id) => this.getModuleInfo(id)?.importedIds ?? []);
    },
  };
}

/**
 * Vite wraps every `import()` so that what it needs is preloaded; with preloading off the wrapper is 0.8 KB that does
 * nothing. (It would also wait for style sheets, of which no script here has any: Astro links them in the page.)
 */
function plainImports(): Plugin {
  return {
    name: 'calculators:plain-imports',
    enforce: 'pre',
    load: {
      order: 'pre',
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

const hydrateModule = /\/calculators\/island\/hydrate\.tsx\?/;
const definitionModule = /\/calculators\/[^/]+\/definition\.ts\?/;
const sharedModule = /\/calculators\/[^/]+\.ts\?/;

/** What hydration imports of ours, directly or not, and what the definitions share: every calculator needs all of it. */
function runtimeModules(ids: readonly string[], importsOf: (id: string) => readonly string[]): ReadonlySet<string> {
  const shared = ids
    .filter((id) => definitionModule.test(id))
    .flatMap((id) => importsOf(id).filter((imported) => sharedModule.test(imported)));
  const found = new Set<string>();
  const follow = (id: string): void => {
    if (found.has(id) || !languageOf(id)) return;
    found.add(id);
    importsOf(id).forEach(follow);
  };
  [...ids.filter((id) => hydrateModule.test(id)), ...shared].forEach(follow);
  return found;
}
