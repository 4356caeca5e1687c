import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codesOf, glossaryWith } from '../checks/support.ts';
import { hasTerminal, talk } from './terminal.ts';

const enter = '\r';
const controlC = '\u0003';
const controlD = '\u0004';
const folderIn = (root: string) => path.join(root, 'content/terms/sales-quota');

describe.skipIf(!hasTerminal)('npm run new-term at a terminal', () => {
  test('asks for what it needs, and asks again where an answer does not fit, with what to write instead', async () => {
    const root = await glossaryWith();
    const { code, output } = await talk('new-term', root, [
      { asked: 'Id (such as churn-rate): ', typed: `Sales Quota${enter}` },
      { asked: 'Id (such as churn-rate): ', typed: `lead${enter}` },
      { asked: 'Id (such as churn-rate): ', typed: `sales-quota${enter}` },
      { asked: 'Headword in Romanian: ', typed: enter },
      { asked: 'Headword in Romanian: ', typed: `Cotă de vânzări${enter}` },
      { asked: 'Headword in English: ', typed: `Sales quota${enter}` },
      { asked: 'Category (metrics, leads): ', typed: `lead${enter}` },
      { asked: 'Category (metrics, leads): ', typed: `leads${enter}` },
      { asked: 'Level (basic, intermediate, advanced) [basic]: ', typed: enter },
    ]);
    expect(output).toContain('"Sales Quota" cannot be an id.');
    expect(output).toContain('at most 60 characters: sales-quota.');
    expect(output).toContain('The term "lead" is already there, in content/terms/lead.');
    expect(output).toContain('A headword has 1 to 80 characters.');
    expect(output).toContain('"lead" is none of them. Did you mean "leads"?');
    expect(code).toBe(0);
    expect(await readFile(path.join(folderIn(root), 'ro.mdx'), 'utf8')).toMatch(
      /^---\nterm: Cotă de vânzări\nslug: cota-de-vanzari\n[^]*category: leads\n[^]*level: basic\n/,
    );
    expect(await readFile(path.join(folderIn(root), 'en.mdx'), 'utf8')).toMatch(/^---\nterm: Sales quota\n/);
    expect(new Set((await codesOf(root)).map((line) => line.split(' ')[1]))).toEqual(new Set(['GL207', 'GL504']));
  });

  test.each([
    ['Ctrl-C', controlC],
    ['Ctrl-D', controlD],
  ])('%s in the middle writes nothing and says so', async (_, typed) => {
    const root = await glossaryWith();
    const before = await readFile(path.join(root, 'content/categories.yaml'), 'utf8');
    const { code, output } = await talk('new-term', root, [
      { asked: 'Id (such as churn-rate): ', typed: `sales-quota${enter}` },
      { asked: 'Headword in Romanian: ', typed: `Cotă de vânzări${enter}` },
      { asked: 'Headword in English: ', typed },
    ]);
    expect(output).toContain('Stopped. Nothing was written.');
    expect(output).not.toMatch(/\n\s+at |AbortError|Warning/);
    expect(code).toBe(130);
    expect(existsSync(folderIn(root))).toBe(false);
    expect(await readFile(path.join(root, 'content/categories.yaml'), 'utf8')).toBe(before);
  });
});
