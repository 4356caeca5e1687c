import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { editedSentence } from '../generate/markdown.ts';
import { docsPage } from './docs-page.ts';
import { middleTerm, pagesOf, writeFiles, type Peer } from './peer.ts';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [starlight({ title: 'Glossary', locales: { root: { label: 'Română', lang: 'ro' }, en: { label: 'English' } }, sidebar: [{ label: 'Home', link: '/' }] })],
});`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`;

const docs = 'src/content/docs';
const folderOf = { ro: `${docs}/terms`, en: `${docs}/en/terms` } as const;

const addressOf = (slug: string, locale: 'ro' | 'en') => (locale === 'ro' ? `/terms/${slug}/` : `/en/terms/${slug}/`);

export const starlight: Peer = {
  id: 'starlight',
  title: 'Starlight (MDX, Pagefind)',
  packages: { astro: '7.3.5', '@astrojs/starlight': '0.42.4' },
  limit: 5000,
  commands: [
    { program: 'node', args: ['node_modules/astro/bin/astro.mjs', 'build'], env: { ASTRO_TELEMETRY_DISABLED: '1' } },
  ],
  output: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  samplePage: 'en/terms/term-9/index.html',
  async write(folder, glossary) {
    const pages = pagesOf(glossary).map((page): [string, string] => [
      `${folderOf[page.locale]}/${page.slug}.mdx`,
      docsPage(page, glossary, addressOf),
    ]);
    await writeFiles(folder, {
      'astro.config.mjs': config,
      'src/content.config.ts': collections,
      [`${docs}/index.mdx`]: '---\ntitle: Glossary\n---\n\nHome.\n',
      ...Object.fromEntries(pages),
    });
  },
  edit: (folder, glossary) =>
    appendFile(path.join(folder, folderOf.en, `${middleTerm(glossary).texts.en.slug}.mdx`), `\n${editedSentence}\n`),
};
