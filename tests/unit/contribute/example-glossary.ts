import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../../src/checks/run.ts';
import {
  exampleCategories,
  exampleDigest,
  exampleFile,
  exampleTranslation,
  sourceFile,
} from '../../../src/contribute/codes/example-files.ts';
import type { CodeExample } from '../../../src/contribute/codes/help.ts';
import type { Problem } from '../../../src/problems/problem.ts';

/** A glossary of three terms, without a fault: each example changes one thing in it. */
export type Files = Record<string, string>;

const text = '\n## Ce îți spune\n\nArată cât de repede se golește portofoliul.\n';

export function exampleGlossary(): Files {
  return {
    [exampleFile]: sourceFile(['level: basic']),
    [exampleTranslation]: entry([
      'term: Churn rate',
      'slug: churn-rate',
      'definition: The percentage of customers who stop buying from a company during a period.',
      'reviewed: 2026-11-24',
      `sourceDigest: ${exampleDigest}`,
    ]),
    'content/terms/customer-success/ro.mdx': entry([
      ...sourceFields('Customer success', 'customer-success', ['churn-rate', 'lead']),
      'acronym: CS',
      'confusedWith: [lead]',
    ]),
    'content/terms/lead/ro.mdx': entry([
      ...sourceFields('Lead', 'lead', ['churn-rate', 'customer-success']),
      'confusedWith: [customer-success]',
    ]),
    [exampleCategories]: category('readingOrder: [lead, churn-rate, customer-success]'),
    'content/paths.yaml': 'buildsOn: { churn-rate: [lead] }\npaths: []\n',
    'content/permalinks.json': '{}\n',
  };
}

function sourceFields(term: string, slug: string, related: readonly string[]): string[] {
  return [
    `term: ${term}`,
    `slug: ${slug}`,
    `definition: ${term} este un cuvânt pe care îl folosesc echipele de vânzări când vorbesc despre clienți.`,
    'reviewed: 2026-11-24',
    'category: metrics',
    `related: [${related.join(', ')}]`,
    'level: basic',
  ];
}

function entry(fields: readonly string[], body = text): string {
  return `---\n${fields.join('\n')}\n---\n${body}`;
}

function category(order: string): string {
  const description = 'Cifrele după care se conduce o echipă de vânzări, cu formula, perioada și capcanele fiecăreia. ';
  return [
    '- id: metrics',
    '  order: 1',
    '  label: { ro: Indicatori, en: Metrics }',
    '  slug: { ro: indicatori, en: metrics }',
    `  description: { ro: "${description}", en: "${description}" }`,
    `  introduction: { ro: "${description.repeat(3)}", en: "${description.repeat(3)}" }`,
    `  ${order}`,
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
  if (example.part === 'body') files[file] = before.replace(/\n---\n[\s\S]*$/, `\n---\n\n${excerpt}\n`);
  if (example.part === 'frontmatter') files[file] = override(before, excerpt);
  if (example.part === 'categories') files[file] = category(excerpt);
  if (example.part === 'folder') Object.assign(files, folderFiles(excerpt));
  return files;
}

/** Fields of the excerpt take the place of their namesakes. */
function override(source: string, excerpt: string): string {
  const keys = [...excerpt.matchAll(/^(\w+):/gm)].map(([, key]) => key);
  const kept = source.split('\n').filter((line, index) => index === 0 || !keys.includes(line.split(':')[0]));
  return kept.join('\n').replace('---\n', `---\n${excerpt}\n`);
}

function folderFiles(listing: string): Files {
  const translation = [
    'term: Cross-selling',
    'slug: cross-selling',
    `definition: ${'Selling more to a customer. '.repeat(2)}`,
  ];
  const paths = listing.split('\n');
  const files = Object.fromEntries(
    paths.map((path) => {
      const source = sourceFields('Vânzare încrucișată', 'vanzare-incrucisata', ['lead']);
      const fields = path.endsWith('en.mdx')
        ? [...translation, 'reviewed: 2026-11-24', `sourceDigest: ${folderDigest}`]
        : source;
      return [`content/terms/${path}`, entry(fields)];
    }),
  );
  const order = paths.some((path) => path === 'cross-selling/ro.mdx') ? ', cross-selling' : '';
  return { ...files, [exampleCategories]: category(`readingOrder: [lead, churn-rate, customer-success${order}]`) };
}

export const folderDigest = '86caf198822b0e46';

/** What the check says of such a glossary. */
export async function problemsOf(files: Files): Promise<readonly Problem[]> {
  const root = await mkdtemp(join(tmpdir(), 'example-'));
  try {
    for (const [file, source] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), source);
    }
    return (await checkContent(root)).problems;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
