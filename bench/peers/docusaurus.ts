import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { editedSentence } from '../generate/markdown.ts';
import { docsPage } from './docs-page.ts';
import { middleTerm, pagesOf, writeFiles, type Peer } from './peer.ts';

const config = `module.exports = {
  title: 'Glossary', url: 'https://example.org', baseUrl: '/', onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore', future: { v4: true, faster: true },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false, theme: {} }]],
  themes: [[require.resolve('@easyops-cn/docusaurus-search-local'), { indexBlog: false, docsRouteBasePath: '/', hashed: true }]],
};`;

const addressOf = (slug: string, locale: 'ro' | 'en') => `/${locale}/terms/${slug}`;

export const docusaurus: Peer = {
  id: 'docusaurus',
  title: 'Docusaurus (local search)',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@docusaurus/faster': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    '@mdx-js/react': '3.1.1',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  limit: 1000,
  commands: [
    {
      program: 'node',
      args: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
      env: { DOCUSAURUS_NO_TELEMETRY: '1' },
    },
  ],
  output: 'build',
  caches: ['.docusaurus', 'node_modules/.cache'],
  samplePage: 'en/terms/term-9/index.html',
  async write(folder, glossary) {
    const pages = pagesOf(glossary).map((page): [string, string] => [
      `docs/${page.locale}/terms/${page.slug}.md`,
      docsPage(page, glossary, addressOf),
    ]);
    await writeFiles(folder, {
      'docusaurus.config.js': config,
      'sidebars.js': `module.exports = { docs: ['index'] };`,
      'docs/index.md': '---\nslug: /\n---\n# Glossary\n',
      ...Object.fromEntries(pages),
    });
  },
  edit: (folder, glossary) =>
    appendFile(path.join(folder, `docs/en/terms/${middleTerm(glossary).texts.en.slug}.md`), `\n${editedSentence}\n`),
};
