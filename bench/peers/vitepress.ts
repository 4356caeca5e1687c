import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { editedSentence } from '../generate/markdown.ts';
import { docsPage } from './docs-page.ts';
import { middleTerm, pagesOf, writeFiles, type Peer } from './peer.ts';

/** Without `metaChunk`, each page carries the list of all pages. */
const config = `export default { title: 'Glossary', metaChunk: true, ignoreDeadLinks: true, cleanUrls: true, themeConfig: { search: { provider: 'local' } } };`;

const addressOf = (slug: string, locale: 'ro' | 'en') => `/${locale}/terms/${slug}`;

export const vitepress: Peer = {
  id: 'vitepress',
  title: 'VitePress (local search)',
  packages: { vitepress: '1.6.4' },
  limit: 1000,
  commands: [{ program: 'node', args: ['node_modules/vitepress/bin/vitepress.js', 'build'] }],
  output: '.vitepress/dist',
  caches: ['.vitepress/cache'],
  samplePage: 'en/terms/term-9.html',
  async write(folder, glossary) {
    const pages = pagesOf(glossary).map((page): [string, string] => [
      `${page.locale}/terms/${page.slug}.md`,
      docsPage(page, glossary, addressOf),
    ]);
    await writeFiles(folder, {
      '.vitepress/config.mjs': config,
      'index.md': '# Glossary\n',
      ...Object.fromEntries(pages),
    });
  },
  edit: (folder, glossary) =>
    appendFile(path.join(folder, `en/terms/${middleTerm(glossary).texts.en.slug}.md`), `\n${editedSentence}\n`),
};
