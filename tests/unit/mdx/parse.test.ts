import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../src/mdx/entry.ts';
import { describe as describeProblem } from '../../../src/problems/problem.ts';
import { sourceComparisonSchema } from '../../../src/schemas/comparison.ts';
import { asHtml } from '../../support/as-html.ts';

const head = [
  '---',
  'title: Lead sau prospect',
  'slug: lead-sau-prospect',
  'question: A venit singur sau l-ai ales tu?',
  'answer: Un lead vine cu un semn de interes, un prospect este ales fiindcă seamănă cu clienții buni.',
  'terms: [lead, prospect]',
  'reviewed: 2026-11-24',
  '---',
  '',
  '',
].join('\n');
const bodyLine = 10;

function read(body: string) {
  return readEntry(head + body, { file: 'x.mdx', locale: 'ro', schema: sourceComparisonSchema });
}

function htmlOf(body: string): string {
  const outcome = read(body);
  if (outcome.kind === 'problems') throw new Error(JSON.stringify(outcome.problems));
  return asHtml(outcome.entry.body);
}

function problemsOf(body: string): string[] {
  const outcome = read(body);
  return outcome.kind === 'problems'
    ? outcome.problems.map(
        (problem) => `${problem.line}:${problem.column} ${problem.code} ${describeProblem(problem).en}`,
      )
    : [];
}

describe('the five constructs of GFM', () => {
  test('a table scrolls by itself and is named by its head', () => {
    expect(htmlOf('| a | b |\n| --- | :-: |\n| 1 | 2 |\n')).toContain(
      '<section class="table" tabindex="0" aria-label="Tabel: a, b"><table>',
    );
    expect(htmlOf('| a | b |\n| --- | :-: |\n| 1 | 2 |\n')).toMatch(/<td align="center">2<\/td>/);
  });

  test('a footnote has its place and its way back', () => {
    const html = htmlOf('Așa este[^1].\n\n[^1]: Sursa.');
    expect(html).toContain('<a href="#fn-1" id="fnref-1"');
    expect(html).toMatch(/<section data-footnotes.*Note.*<li id="fn-1">\s*<p>Sursa\. <a href="#fnref-1"/s);
  });

  test('struck-out text', () => {
    expect(htmlOf('un ~~preț~~ vechi')).toContain('<del>preț</del>');
  });

  test('a task list has boxes with names', () => {
    expect(htmlOf('- [x] sunat\n- [ ] trimis')).toMatch(
      /<input type="checkbox" checked disabled aria-label="sunat">.*aria-label="trimis">/s,
    );
  });

  test('a bare address is a link', () => {
    expect(htmlOf('vezi https://example.com/a acolo')).toContain(
      '<a href="https://example.com/a" rel="external noopener noreferrer">https://example.com/a</a>',
    );
  });
});

describe('what MDX cannot read is told with its place and how to write it', () => {
  test.each([
    ['Marja este <20 % acum.', `${bodyLine}:13 GL313`, 'write \\< 20%'],
    ['Scrie {preț fără capăt.', `${bodyLine}:24 GL313`, 'write \\{'],
    ['Întâi <!-- ascuns --> apoi.', `${bodyLine}:8 GL313`, 'delete the comment'],
    ['import fs from "fs"', `${bodyLine}:1 GL301`, 'Delete the line'],
    ['import de marfă, fără taxe', `${bodyLine}:11 GL313`, 'begin the sentence with another word'],
    ['export const a = 1', `${bodyLine}:1 GL301`, 'Delete the line'],
    ['<Note kind="practice">\n\nText fără capăt.', `${bodyLine}:1 GL313`, 'Every component is closed'],
    ['Suma {a + b} aici.', `${bodyLine}:6 GL302`, 'write \\{'],
    ['<Note {...props}>\nx\n</Note>', `${bodyLine}:7 GL305`, 'double quotes'],
    ['<a href="https://example.com">x</a>', `${bodyLine}:1 GL303`, 'Use Markdown'],
    ['<Note kind="practice" onClick="x()">\nText.\n</Note>', `${bodyLine}:23 GL306`, 'It takes: kind'],
  ])('%s', (body, place, remedy) => {
    const [first = '', ...others] = problemsOf(body);
    expect(first.startsWith(place), first).toBe(true);
    expect(first).toContain(remedy);
    expect(others).toEqual([]);
  });

  test('a less-than sign with a space, an escaped brace and an escaped sign are text', () => {
    expect(htmlOf('a < b, \\{x\\}, \\<20')).toContain('<p>a &#x3C; b, {x}, &#x3C;20</p>');
  });
});

describe('the body', () => {
  test('holds components with their literal attributes and their text', () => {
    expect(htmlOf('<Note kind="practice">\nScrie **tot**.\n</Note>')).toContain(
      '[Note {"kind":"practice"} <p>Scrie <strong>tot</strong>.</p>]',
    );
  });

  test('marks links between entries for the page, and knows the sentence around them', () => {
    const outcome = read('Întâi asta. Vezi [leadul](../../terms/lead/ro.mdx#de-unde-vin) acum. Apoi.');
    if (outcome.kind === 'problems') throw new Error('problems');
    expect(outcome.entry.links).toEqual([
      expect.objectContaining({
        target: 'lead',
        fragment: 'de-unde-vin',
        text: 'leadul',
        before: 'Vezi ',
        after: ' acum.',
        line: bodyLine,
        column: 18,
      }),
    ]);
  });

  test('gives headings that are called alike different addresses', () => {
    const outcome = read('## Preț\n\nx\n\n## Preț\n\ny');
    expect(outcome.kind === 'entry' && outcome.entry.headings.map(({ id }) => id)).toEqual(['pret', 'pret--2']);
  });

  test('comes out the same with CRLF line ends', () => {
    const body = 'Un rând\nși altul.\n\n- a\n- b\n';
    const windows = readEntry((head + body).replaceAll('\n', '\r\n'), {
      file: 'x.mdx',
      locale: 'ro',
      schema: sourceComparisonSchema,
    });
    const unix = read(body);
    expect(windows.kind === 'entry' && windows.entry.text).toBe(unix.kind === 'entry' && unix.entry.text);
    expect(windows.kind === 'entry' && windows.entry.body).toEqual(unix.kind === 'entry' && unix.entry.body);
    expect(windows.kind === 'entry' && windows.entry.places).toEqual(unix.kind === 'entry' && unix.entry.places);
  });
});
