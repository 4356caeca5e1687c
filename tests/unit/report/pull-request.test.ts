import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { propose } from '../../../src/contribute/proposal.ts';
import { inEnglish, newTerm } from '../contribute/scripted-edits.ts';
import { surroundings } from '../contribute/surroundings.ts';
import { scratchRepository, type Scratch } from './scratch.ts';

let scratch: Scratch;
const file = 'content/terms/promise-list/ro.mdx';

beforeAll(async () => {
  scratch = await scratchRepository();
}, 60_000);
afterAll(async () => scratch.delete());

describe('a pull request from end to end', { timeout: 180_000 }, () => {
  test('the form’s files are put into a branch, with a slip made by hand afterwards', async () => {
    const { files } = propose({ ...newTerm, ...inEnglish }, {}, await surroundings());
    for (const { path, content } of files) await scratch.write(path, content);
    await scratch.write(file, (await scratch.read(file)).replace('onboarding', 'onbording'));
    await scratch.git('add', '.');
    expect((await scratch.git('commit', '--message=Propose')).code).toBe(0);
  });

  test('the check fails at the right line and says what was meant', async () => {
    const { code, output } = await scratch.run('check');
    const line = (await scratch.read(file)).split('\n').findIndex((one) => one.startsWith('related:')) + 1;
    expect(code).toBe(1);
    expect(output).toMatch(
      new RegExp(`${file}:${line}:\\d+ +GL102 .*"onbording" is not a term\\. Did you mean "onboarding"\\?`),
    );
  });

  test('the report tells the new term and the problem', async () => {
    const { code, output } = await scratch.run('report', 'main');
    expect(code).toBe(0);
    expect(output).toContain('### New terms (2)');
    expect(output).toContain('- **Listă de promisiuni** (ro), `promise-list`');
    expect(output).toContain('- **Promise list** (en), `promise-list`');
    expect(output).toMatch(/### To be put right \(\d+\)[^]*GL102/);
  });

  test('after the correction the check passes and the report has nothing to put right', async () => {
    await scratch.write(file, (await scratch.read(file)).replace('onbording', 'onboarding'));
    const check = await scratch.run('check', 'promise-list');
    expect(check.output).toMatch(/\b0 errors/);
    expect(check.code).toBe(0);
    const report = await scratch.run('report', 'main');
    expect(report.output).toContain('The checks found no mistake.');
    expect(report.output).not.toContain('GL102');
  });
});

describe('the report of other changes', { timeout: 180_000 }, () => {
  test('tells meaning from form, what is left behind, what is removed, and links', async () => {
    const churn = 'content/terms/churn-rate/ro.mdx';
    await scratch.write(churn, (await scratch.read(churn)).replace('încetează să mai cumpere de la', 'pleacă de la'));
    const lead = 'content/terms/lead/en.mdx';
    await scratch.write(lead, (await scratch.read(lead)).replace(/^forms: \[/m, 'forms: [leads of all kinds, '));
    await scratch.remove('content/terms/upselling/en.mdx');
    const { output } = await scratch.run('report', 'main');
    expect(output).toMatch(
      /### Changes of meaning \(1\)[^]*\*\*Rată de abandon\*\* \(ro\)[^]*~~încetează să mai cumpere~~ \*\*pleacă\*\* de la o firmă/,
    );
    expect(output).toMatch(/### Changes of form[^]*\*\*Lead\*\* \(en\)/);
    expect(output).toMatch(/### Removed terms \(1\)[^]*`upselling`/);
    expect(output).toMatch(/### Translations left behind \(1\)[^]*\*\*Churn rate\*\* \(en\)/);
  });

  test('shows foreign text as text', async () => {
    const bant = 'content/terms/bant/en.mdx';
    await scratch.write(
      bant,
      (await scratch.read(bant)).replace(/^definition: /m, 'definition: <img src=x> @everyone [a](https://b.example) '),
    );
    const { output } = await scratch.run('report', 'main');
    expect(output).toContain('&lt;img src=x\\&gt;'.replace('&gt;', '>'));
    expect(output).not.toMatch(/> .*<img|@everyone|\]\(https:/);
  });

  test('a base that is not there is told, with what to do', async () => {
    const { code, output } = await scratch.run('report', 'no-such-branch');
    expect(code).toBe(2);
    expect(output).toContain('The state at "no-such-branch" cannot be read');
  });
});
