import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { calculatorBuild } from './src/calculators/island/build/index.ts';
import { headers } from './src/integrations/headers.ts';
import { contentSource } from './src/integrations/content-source.ts';
import { localizedRoutes } from './src/integrations/localized-routes.ts';
import { permalinks } from './src/integrations/permalinks.ts';
import { precompress } from './src/integrations/precompress.ts';
import { reuse } from './src/integrations/reuse.ts';
import { searchIndex } from './src/integrations/search-index.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  cacheDir: process.env.CACHE_DIR ?? './.cache/astro',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // The default, 'jsx', drops the space between two inline elements on separate lines.
  compressHTML: true,
  // On a phone, text shows one round trip sooner when the styles come with it (`npm run bench -- lighthouse`).
  build: { inlineStylesheets: 'always', concurrency: 16 },
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Inlined files would need a hash each in the Content Security Policy.
  vite: {
    plugins: [calculatorBuild()],
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    // `dev` looks for packages before it has read tsconfig.json, which says whose JSX this is.
    optimizeDeps: { rolldownOptions: { transform: { jsx: { importSource: 'preact' } } } },
    // Native or WebAssembly packages that only the build uses.
    ssr: { external: ['@resvg/resvg-js', 'satori', 'subset-font'] },
    // The bench keeps some hundred thousand files there, more than a system lets one program watch.
    server: { watch: { ignored: ['.cache', 'dist'].map((folder) => `${import.meta.dirname}/${folder}/**`) } },
  },
  integrations: [
    mdx(),
    localizedRoutes(),
    contentSource(),
    reuse(),
    searchIndex(),
    permalinks(),
    headers(),
    precompress(),
  ],
});
