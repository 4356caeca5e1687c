import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/run.ts';
import { writeNewTerm } from '../../../src/scaffold/new-term.ts';
import { renameTerm } from '../../../src/scaffold/rename-term.ts';
import { codesOf, glossaryWith } from '../checks/support.ts';

const quota = {
  id: 'quota',
  category: 'metrics',
  level: 'basic',
  related: ['churn-rate', 'lead', 'prospect'],
  headwords: { ro: 'Cotă', en: 'Quota' },
  today: '2026-12-01',
} as const;

describe('a new term', () => {
  test('passes every check but for the texts that are to be written, and for the links that others have yet to make', async () => {
    const root = await glossaryWith();
    expect(await writeNewTerm(root, quota)).toEqual([
      'content/terms/quota/ro.mdx',
      'content/terms/quota/en.mdx',
      'content/categories.yaml',
    ]);
    const codes = new Set((await checkContent(root)).problems.map(({ code }) => code));
    expect([...codes].toSorted()).toEqual(['GL207', 'GL504']);
  });

  test('never writes over a file, nor through a link', async () => {
    const root = await glossaryWith();
    await writeNewTerm(root, quota);
    const before = await readFile(path.join(root, 'content/terms/quota/ro.mdx'), 'utf8');
    await expect(writeNewTerm(root, { ...quota, headwords: { ro: 'Altceva', en: 'Else' } })).rejects.toThrow(
      'content/terms/quota/ro.mdx is already there.',
    );
    expect(await readFile(path.join(root, 'content/terms/quota/ro.mdx'), 'utf8')).toBe(before);
  });

  test('writes a headword that YAML would misread between quotation marks', async () => {
    const root = await glossaryWith();
    await writeNewTerm(root, { ...quota, headwords: { ro: 'ABC: metoda', en: 'No' } });
    const { glossary } = await checkContent(root);
    expect(glossary.terms.get('quota')?.source.data.term).toBe('ABC: metoda');
    expect(glossary.terms.get('quota')?.translations.en?.data.term).toBe('No');
  });
});

describe('a renamed term', () => {
  test('moves with its links, relations, lists and addresses, and the glossary stays whole', async () => {
    const root = await glossaryWith({
      'content/in-other-words.yaml': 'lead:\n  ro: lead, om interesat\n  en: contact, lead\n',
    });
    const { redirects } = await renameTerm(root, { from: 'lead', to: 'sales-lead', slugs: { ro: 'lead-de-vanzari' } });
    expect(redirects).toEqual([
      ['/termeni/lead/', '/termeni/lead-de-vanzari/'],
      ['/en/terms/lead/', '/en/terms/sales-lead/'],
    ]);
    expect(existsSync(path.join(root, 'content/terms/lead'))).toBe(false);
    expect(await codesOf(root)).toEqual([]);
    const { glossary } = await checkContent(root);
    expect(glossary.terms.get('prospect')?.source.data).toMatchObject({
      confusedWith: ['sales-lead'],
      related: ['sales-lead', 'upselling', 'churn-rate'],
    });
    expect(glossary.comparisons.get('lead-or-prospect')?.source.data.terms).toEqual(['sales-lead', 'prospect']);
    expect(await readFile(path.join(root, 'content/in-other-words.yaml'), 'utf8')).toBe(
      'sales-lead:\n  ro: lead, om interesat\n  en: contact, lead\n',
    );
    expect(JSON.parse(await readFile(path.join(root, 'content/permalinks.json'), 'utf8'))).toEqual({
      published: ['/en/terms/lead/', '/termeni/client-posibil/', '/termeni/lead/'],
      redirects: {
        '/en/terms/lead/': '/en/terms/sales-lead/',
        '/termeni/client-posibil/': '/termeni/lead-de-vanzari/',
        '/termeni/lead/': '/termeni/lead-de-vanzari/',
      },
    });
  });

  test('keeps its addresses where they have words of their own, and its headword always', async () => {
    const root = await glossaryWith();
    const { redirects, files } = await renameTerm(root, { from: 'churn-rate', to: 'customer-churn' });
    expect(redirects).toEqual([['/en/terms/churn-rate/', '/en/terms/customer-churn/']]);
    expect(files).not.toContain('content/terms/upselling/en.mdx');
    const source = await readFile(path.join(root, 'content/terms/customer-churn/ro.mdx'), 'utf8');
    expect(source).toContain('slug: rata-de-abandon');
    expect(source).toContain('calculator: churn-rate');
    expect((await checkContent(root)).problems.map(({ file, code }) => `${file} ${code}`)).toEqual([]);
  });

  test.each(['2026', 'true', 'null'])('may be named %s, which YAML would take for something else', async (to) => {
    const root = await glossaryWith();
    await renameTerm(root, { from: 'lead', to });
    expect(await codesOf(root)).toEqual([]);
  });
});
