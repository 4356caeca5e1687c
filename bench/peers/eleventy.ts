import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { BenchGlossary } from '../generate/glossary.ts';
import { bodyOf, editedSentence } from '../generate/markdown.ts';
import { middleTerm, pagefind, pagesOf, styleSheet, writeFiles, type Peer, type PeerPage } from './peer.ts';

const config = `import { feedPages } from './lookup.js';
export default function (eleventy) {
  eleventy.addPassthroughCopy('style.css');
  eleventy.addFilter('found', (slugs, all, place) => feedPages(slugs, all, place));
  eleventy.addCollection('lookup', (api) => { const map = {}; for (const page of api.getAll()) map[page.url] = page; return map; });
  return { markdownTemplateEngine: false };
}`;

const lookup = `export const feedPages = (slugs, map, place) => (slugs ?? []).flatMap((slug) => map['/' + place + '/' + slug + '/'] ?? []);`;

const layout = `<!doctype html><html lang="{{ lang }}"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ definition }}"><link rel="stylesheet" href="/style.css"></head>
<body><nav><a href="/">Glossary</a></nav><main><article data-pagefind-body><h1><dfn>{{ title }}</dfn></h1><p>{{ definition }}</p>{{ content }}</article><p>{{ category }}</p>
<ul>{% assign related_pages = related | found: collections.lookup, place %}{% for page in related_pages %}<li><a href="{{ page.url }}">{{ page.data.title }}</a> {{ page.data.definition }}</li>{% endfor %}</ul>
<ul>{% assign mention_pages = backlinks | found: collections.lookup, place %}{% for page in mention_pages %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>{% endfor %}</ul></main></body></html>`;

const index = `---\npermalink: /index.html\n---\n<!doctype html><html lang="en"><head><meta charset="utf-8"><title>All</title></head><body><ul>{% for page in collections.terms %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>{% endfor %}</ul></body></html>`;

const placeOf = { ro: 'termeni', en: 'en/terms' } as const;
const fileOf = ({ locale, slug }: PeerPage) => `${placeOf[locale]}/${slug}.md`;

export const eleventy: Peer = {
  id: 'eleventy',
  title: 'Eleventy + Pagefind',
  packages: { '@11ty/eleventy': '3.1.8' },
  limit: 10_000,
  commands: [{ program: 'node', args: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'] }, pagefind('_site')],
  output: '_site',
  caches: ['.cache'],
  samplePage: 'en/terms/term-9/index.html',
  async write(folder, glossary) {
    const pages = pagesOf(glossary).map((page): [string, string] => [fileOf(page), sourceOf(page, glossary)]);
    await writeFiles(folder, {
      'eleventy.config.js': config,
      'lookup.js': lookup,
      '_includes/term.liquid': layout,
      'index.liquid': index,
      'style.css': styleSheet,
      ...Object.fromEntries(pages),
    });
  },
  edit: (folder, glossary) =>
    appendFile(path.join(folder, `en/terms/${middleTerm(glossary).texts.en.slug}.md`), `\n${editedSentence}\n`),
};

function sourceOf({ term, locale, related, backlinks }: PeerPage, glossary: BenchGlossary): string {
  const { title, definition } = term.texts[locale];
  const data = {
    layout: 'term.liquid',
    tags: 'terms',
    title,
    lang: locale,
    place: placeOf[locale],
    definition,
    category: term.category,
    related,
    backlinks,
  };
  const body = bodyOf(
    term.texts[locale],
    locale,
    glossary,
    (number) => `/${placeOf[locale]}/${glossary.terms[number]?.texts[locale].slug}/`,
  );
  return `---\n${stringify(data)}---\n\n${body}\n`;
}
