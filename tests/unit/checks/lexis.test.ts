import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/run.ts';
import { fixtures, glossaryWith } from './support.ts';

const file = 'content/terms/upselling/ro.mdx';

/** "code found" of every problem of the source entry with one more paragraph, and other changes to the glossary. */
async function findings(paragraph: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const text = await readFile(path.join(fixtures, 'valid', file), 'utf8');
  const root = await glossaryWith({
    [file]: text.replace('\n\n## Ce înseamnă', `\n\n${paragraph}\n\n## Ce înseamnă`),
    ...files,
  });
  return (await checkContent(root)).problems.map(({ code, params }) => `${code} ${params['found']}`);
}

describe('a banned name', () => {
  test.each([
    [
      'as the name in a sentence, in any of its forms',
      'Scade rata de agitare, iar creșterea ratei de agitare doare.',
      ['GL412 rata de agitare', 'GL412 ratei de agitare'],
    ],
    [
      'in a quoted sentence that uses it',
      '„Rata de agitare a crescut mult în trimestrul trecut.”',
      ['GL412 Rata de agitare'],
    ],
    ['as the words of a link to the term', 'Vezi [plumbul](../lead/ro.mdx) acesta.', ['GL412 plumbul']],
    ['in brackets beside the term', 'Un lead (plumb) nou și un plumb (lead) vechi.', ['GL412 plumb', 'GL412 plumb']],
    ['in bold as a name', 'Se numește **rata de agitare a tuturor firmelor mari** aici.', ['GL412 rata de agitare']],
  ])('%s is an error', async (_, paragraph, expected) => {
    expect(await findings(paragraph)).toEqual(expected);
  });

  test.each([
    ['alone between quotation marks', 'Nu spune „rata de agitare” la ședință.'],
    ['in italics', 'Se traduce greșit prin *rata de agitare*, cuvânt cu cuvânt.'],
    ['as an ordinary word', 'Un gard din plumb e greu. Cine conduce firma? Plumbul se topește.'],
    ['in brackets beside other words', 'Un gard greu (plumb) se vede.'],
  ])('%s is allowed', async (_, paragraph) => {
    expect(await findings(paragraph)).toEqual([]);
  });

  test('that the list of everyday expressions names is an error only as the name', async () => {
    const everyday = { 'content/everyday.ro.txt': 'prospectul\nrata de agitare\n' };
    expect(await findings('Rata de agitare a apei crește.', everyday)).toEqual([]);
    expect(await findings('Vezi [rata de agitare](../churn-rate/ro.mdx) aici.', everyday)).toEqual([
      'GL412 rata de agitare',
    ]);
  });
});

describe('the first mention of a term', () => {
  test.each([
    [
      'in any of its forms',
      'Creșterea ratei de abandon doare, iar rata de abandon rămâne.',
      ['GL411 ratei de abandon'],
    ],
    ['by a synonym', 'Se vede la rată de churn.', ['GL411 rată de churn']],
    ['by an acronym written as it is', 'Un PRO bun.', ['GL411 PRO']],
    ['in a list and a quotation', '- unul\n- „Prospecții vin.”', ['GL411 Prospecții']],
  ])('%s is to be linked', async (_, paragraph, expected) => {
    expect(await findings(paragraph)).toEqual(expected);
  });

  test.each([
    ['that is linked somewhere in the entry', 'Un [client bun](../prospect/ro.mdx) și doi prospecți.'],
    ['in a heading', '## Rata de abandon pe scurt\n\nAtât.'],
    ['in code', 'Scrie `rata de abandon` acolo.'],
    ['inside a longer word', 'O prospectare bună ia timp.'],
    ['that is an everyday expression', 'Citește prospectul medicamentului.'],
    ['of the entry itself', 'Upsellingul merge și mâine.'],
    ['of an acronym in other letters', 'E pro și contra.'],
  ])('%s is left alone', async (_, paragraph) => {
    expect(await findings(paragraph)).toEqual([]);
  });

  test('by a name that two terms share is left alone', async () => {
    const lead = await readFile(path.join(fixtures, 'valid/content/terms/lead/ro.mdx'), 'utf8');
    const shared = { 'content/terms/lead/ro.mdx': lead.replace('leaduri,', 'leaduri, ratei de abandon,') };
    expect(
      (await findings('Creșterea ratei de abandon doare.', shared)).filter((line) => line.startsWith('GL411')),
    ).toEqual([]);
  });
});

describe('a word that no dictionary has', () => {
  test('is told once a file, with what was probably meant', async () => {
    expect(await findings('Un clinet și alt clinet vor o ofreta.')).toEqual(['GL410 clinet', 'GL410 ofreta']);
  });

  test.each([
    ['Leadurile, upsellingul: webinar, nurturing.', 'names of terms and words of the list'],
    ['CRM-ul, KPI-uri, B2B, Q3, ABC-ul firmei.', 'acronyms with their endings'],
    ['Într-o zi i-a spus că n-o să-l mai sune; las-o așa.', 'words joined by a hyphen'],
    ['Se spune *win the deal*, adică „close the deal”.', 'English in italics or between quotation marks'],
    ['Vezi www.example.com, [aici](https://exemplu-oarecare.ro/xyzq) și `xyzq`.', 'addresses and code'],
  ])('%s (%s)', async (paragraph) => {
    expect((await findings(paragraph)).filter((line) => line.startsWith('GL410'))).toEqual([]);
  });

  test('English is checked by its own dictionary and list', async () => {
    const en = await readFile(path.join(fixtures, 'valid/content/terms/lead/en.mdx'), 'utf8');
    const changed = en.replace('Common mistakes', 'Comon mistakes, organization, upsell');
    expect(await findings('Atât.', { 'content/terms/lead/en.mdx': changed })).toEqual(['GL410 Comon']);
  });
});
