import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { BenchGlossary } from '../generate/glossary.ts';
import { bodyOf, editedSentence } from '../generate/markdown.ts';
import { middleTerm, pagefind, pagesOf, styleSheet, writeFiles, type Peer, type PeerPage } from './peer.ts';

const single = `<!doctype html><html lang="{{ .Params.lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="description" content="{{ .Params.definition }}"><link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/style.css"></head>
<body><nav><a href="/">Glossary</a></nav><main><article data-pagefind-body><h1><dfn>{{ .Title }}</dfn></h1><p>{{ .Params.definition }}</p>{{ .Content }}</article>
<p><a href="/categories/{{ .Params.category }}/">{{ .Params.category }}</a></p>
<ul>{{ range .Params.related }}{{ with $.Site.GetPage . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.definition }}</li>{{ end }}{{ end }}</ul>
<ul>{{ range .Params.backlinks }}{{ with $.Site.GetPage . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ end }}</ul></main></body></html>`;

const list = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="/style.css"></head>
<body><h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>`;

const placeOf = { ro: 'termeni', en: 'en/terms' } as const;

export const hugo: Peer = {
  id: 'hugo',
  title: 'Hugo + Pagefind',
  packages: {},
  limit: 30_000,
  commands: [{ program: 'hugo', args: ['--quiet'] }, pagefind('public')],
  output: 'public',
  caches: ['resources', '.hugo_build.lock'],
  samplePage: 'en/terms/term-9/index.html',
  async write(folder, glossary) {
    const pages = pagesOf(glossary).map((page): [string, string] => [fileOf(page), sourceOf(page, glossary)]);
    await writeFiles(folder, {
      'hugo.toml': config,
      'config.toml': config,
      'layouts/_default/single.html': single,
      'layouts/_default/list.html': list,
      'layouts/index.html': list,
      'static/style.css': styleSheet,
      ...Object.fromEntries(pages),
    });
  },
  async edit(folder, glossary) {
    await appendFile(
      path.join(folder, `content/en/terms/${middleTerm(glossary).texts.en.slug}.md`),
      `\n${editedSentence}\n`,
    );
  },
};

const config = `baseURL = "https://example.org/"\ntitle = "Glossary"\n[markup.highlight]\ncodeFences = false\n[taxonomies]\ncategory = "categories"\n`;

const fileOf = ({ locale, slug }: PeerPage) => `content/${placeOf[locale]}/${slug}.md`;

function sourceOf({ term, locale, related, backlinks }: PeerPage, glossary: BenchGlossary): string {
  const { title, definition } = term.texts[locale];
  const address = (slug: string) => `/${placeOf[locale]}/${slug}`;
  const data = {
    title,
    lang: locale,
    definition,
    category: term.category,
    categories: [`${term.category}-${locale}`],
    related: related.map(address),
    backlinks: backlinks.map(address),
  };
  const body = bodyOf(
    term.texts[locale],
    locale,
    glossary,
    (number) => `/${placeOf[locale]}/${glossary.terms[number]?.texts[locale].slug}/`,
  );
  return `---\n${stringify(data)}---\n\n${body}\n`;
}
