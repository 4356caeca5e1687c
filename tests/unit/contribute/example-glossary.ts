import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../../src/checks/run.ts';
import { exampleCategories, exampleFile, exampleTranslation } from '../../../src/contribute/codes/example-files.ts';
import type { CodeExample } from '../../../src/contribute/codes/help.ts';
import { parseContentFile } from '../../../src/glossary/read.ts';
import { meaningDigest } from '../../../src/glossary/translation-status.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { longText } from './long-text.ts';

/** A glossary of four terms, without a fault: each example changes one thing in it. */
export type Files = Record<string, string>;

const order = 'readingOrder: [lead, churn-rate, customer-success, upselling]';
const exampleSource = sourceEntry('Rată de abandon', 'rata-de-abandon', ['customer-success', 'lead', 'upselling']);

export function exampleGlossary(): Files {
  return {
    [exampleFile]: exampleSource,
    [exampleTranslation]: translation('Churn rate', 'churn-rate', exampleSource),
    'content/terms/customer-success/ro.mdx': sourceEntry(
      'Customer success',
      'customer-success',
      ['churn-rate', 'lead', 'upselling'],
      ['confusedWith: [lead]'],
      ['acronym: CS'],
    ),
    'content/terms/lead/ro.mdx': sourceEntry(
      'Lead',
      'lead',
      ['churn-rate', 'customer-success', 'upselling'],
      ['confusedWith: [customer-success]'],
    ),
    'content/terms/upselling/ro.mdx': sourceEntry('Upselling', 'upselling', ['churn-rate', 'customer-success', 'lead']),
    [exampleCategories]: category(order),
    'content/paths.yaml': 'buildsOn: { churn-rate: [lead] }\npaths: []\n',
    'content/permalinks.json': '{ "published": [], "redirects": {} }\n',
  };
}

function sourceEntry(
  term: string,
  slug: string,
  related: readonly string[],
  facts: readonly string[] = [],
  names: readonly string[] = [],
): string {
  return entry([
    `term: ${term}`,
    `slug: ${slug}`,
    'definition: Procentul clienților care încetează să mai cumpere de la o firmă într-o perioadă.',
    ...names,
    `forms: [forme de ${slug.replaceAll('-', ' ')}]`,
    'reviewed: 2026-11-24',
    'category: metrics',
    `related: [${related.join(', ')}]`,
    ...facts,
    'level: basic',
  ]);
}

function translation(term: string, slug: string, source: string): string {
  return entry(
    [
      `term: ${term}`,
      `slug: ${slug}`,
      'definition: The percentage of customers who stop buying from a company during a period.',
      `forms: [forms of ${slug.replaceAll('-', ' ')}]`,
      'reviewed: 2026-11-24',
      `sourceDigest: ${digestOf(source)}`,
    ],
    longText.en,
  );
}

export function digestOf(source: string): string {
  const outcome = parseContentFile({
    kind: 'terms',
    version: '',
    id: 'churn-rate',
    locale: 'ro',
    file: exampleFile,
    source,
  });
  return outcome.kind === 'entry' ? meaningDigest(outcome.entry) : '0'.repeat(15) + 'a';
}

function entry(fields: readonly string[], body = longText.ro): string {
  return `---\n${fields.join('\n')}\n---\n\n${body}\n`;
}

function category(lastLine: string): string {
  const description = 'Cifrele după care se conduce o echipă de vânzări, cu formula, perioada și capcanele fiecăreia.';
  const introduction = `${description} ${description} ${description}`;
  return [
    '- id: metrics',
    '  order: 1',
    '  label: { ro: Indicatori, en: Metrics }',
    '  slug: { ro: indicatori, en: metrics }',
    `  description: { ro: "${description}", en: "${description}" }`,
    `  introduction: { ro: "${introduction}", en: "${introduction}" }`,
    `  ${lastLine}`,
    '',
  ].join('\n');
}

/** The glossary with the example's text in its place. */
export function withExample(example: CodeExample, side: 'wrong' | 'right'): Files {
  const files = exampleGlossary();
  const given = example[side];
  const excerpt = typeof given === 'string' ? given : given.ro;
  const file = example.file ?? exampleFile;
  const before = files[file] ?? '';
  if (example.part === 'file') files[file] = excerpt;
  if (example.part === 'body') files[file] = before.replace('\n---\n\n', `\n---\n\n${excerpt}\n\n`);
  if (example.part === 'frontmatter') files[file] = override(before, excerpt, example.without);
  if (example.part === 'categories') files[file] = category(excerpt);
  if (example.part === 'folder') Object.assign(files, folderFiles(excerpt));
  return files;
}

/** Fields of the excerpt take the place of the first of their namesakes. */
function override(source: string, excerpt: string, without: readonly string[] = []): string {
  const keys = [...without, ...[...excerpt.matchAll(/^(\w+):/gm)].map(([, key]) => key)];
  const lines = source.split('\n');
  const isOwn = (line: string) => keys.includes(line.split(':')[0]);
  const end = lines.indexOf('---', 1);
  const at = lines.findIndex((line, index) => index > 0 && index < end && isOwn(line));
  const kept = lines.map((line, index) => (index > 0 && index < end && isOwn(line) ? [] : [line]));
  kept[at < 0 ? end - 1 : at]?.push(excerpt);
  return kept.flat().join('\n');
}

function folderFiles(listing: string): Files {
  const source = sourceEntry('Vânzare încrucișată', 'vanzare-incrucisata', ['lead', 'churn-rate', 'upselling']);
  const paths = listing.split('\n');
  const written = paths.map((path) => [
    `content/terms/${path}`,
    path.endsWith('en.mdx') ? translation('Cross-selling', 'cross-selling', source) : source,
  ]);
  const isTerm = paths.includes('cross-selling/ro.mdx');
  return {
    ...Object.fromEntries(written),
    ...(isTerm ? { [exampleCategories]: category(order.replace(']', ', cross-selling]')) } : {}),
  };
}

let folder: Promise<string> | undefined;

/** What the check says of such a glossary. It stands in one folder, where the check remembers the words it has looked up. */
export async function problemsOf(files: Files): Promise<readonly Problem[]> {
  folder ??= mkdtemp(join(tmpdir(), 'example-'));
  const root = await folder;
  await rm(join(root, 'content'), { recursive: true, force: true });
  for (const [file, source] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), source);
  }
  return (await checkContent(root, { remember: true })).problems;
}

export async function forgetExamples(): Promise<void> {
  if (folder) await rm(await folder, { recursive: true, force: true });
}
