import { describe, expect, test } from 'vitest';
import { checkLanguage } from '../../../src/checks/language.ts';
import { readingOf } from '../../../src/checks/text/reading.ts';
import type { Locale } from '../../../src/locales.ts';
import { parseMdx } from '../../../src/mdx/parse.ts';
import { describe as describeProblem } from '../../../src/problems/problem.ts';

/** "code found → expected" of each problem in a body of one line. */
function findings(text: string, locale: Locale): string[] {
  const source = `---\nterm: X\n---\n\n${text}\n`;
  const parsed = parseMdx(source);
  const file = { kind: 'terms', id: 'x', locale, file: 'x.mdx', version: '', source } as const;
  const reading = readingOf(file, { tree: parsed.kind === 'tree' ? parsed.tree : undefined });
  return checkLanguage(reading).map(({ code, params }) =>
    [code, params['found'] ?? params['code'], params['expected']].filter((part) => part !== undefined).join(' '),
  );
}

const faults: readonly (readonly [Locale, string, readonly string[]])[] = [
  ['ro', 'Prețul este "mare".', ['GL402 " „', 'GL402 " ”']],
  ['ro', 'Spune “da”.', ['GL402 “ „']],
  ['ro', 'O zi ”bună” de tot.', ['GL402 ” „']],
  ['ro', "L'am sunat.", ["GL402 ' ’"]],
  ['ro', '**"da"**, spune.', ['GL402 " „', 'GL402 " ”']],
  ['ro', 'Spune &quot;da&quot;.', ['GL402 " „…”']],
  ['ro', '<Formula tex="a" words="Spune &quot;da&quot;." />', ['GL402 " „…”']],
  ['en', 'He said "yes".', ['GL402 " “', 'GL402 " ”']],
  ['en', "It's here.", ["GL402 ' ’"]],
  ['en', 'He said „yes”.', ['GL402 „ “']],
  ['en', 'He said «yes».', ['GL402 « “', 'GL402 » ”']],
  ['en', "the reps' 'own' word", ["GL402 ' ’", "GL402 ' ‘", "GL402 ' ’"]],
  ['ro', 'Contractul este de 10,000 RON.', ['GL403 10,000 10.000']],
  ['ro', 'Costă 12.50 RON bucata.', ['GL403 12.50 12,50']],
  ['ro', 'A scăzut la 12.50 RON.', ['GL403 12.50 12,50']],
  ['ro', 'Firma are 12000 de clienți.', ['GL403 12000 12.000']],
  ['ro', 'Suma de 1,234,567.5 lei.', ['GL403 1,234,567.5 1.234.567,5']],
  ['en', 'The contract is worth 1.234,56 RON.', ['GL403 1.234,56 1,234.56']],
  ['en', 'It costs 10.000 RON.', ['GL403 10.000 10,000']],
  ['en', 'The score is 87,5.', ['GL403 87,5 87.5']],
  ['en', 'They sold 250000 boxes.', ['GL403 250000 250,000']],
  ['ro', 'Crește cu 8% pe an.', ['GL404 8% \u00a0%']],
  ['ro', 'Crește cu 8,5 % pe an.', ['GL404 8,5 % \u00a0%']],
  ['en', 'It grows by 8 % a year.', ['GL404 8 % %']],
  ['en', 'It grows by 8\u00a0% a year.', ['GL404 8\u00a0% %']],
  ['en', 'A\u202e hidden turn.', ['GL405 202E']],
  ['en', 'A soft\u00ad hyphen, a tag \u{e0041}.', ['GL405 00AD', 'GL405 E0041']],
  ['ro', 'Doi s\u0326i trei.', ['GL406 s\u0326']],
  ['en', 'The p\u0430ge.', ['GL407 p\u0430ge']],
  ['en', 'The \u{1d429}age and ｐａｇｅ.', ['GL407 \u{1d429}age', 'GL407 ｐａｇｅ']],
  ['ro', 'Cînd sînt mulți, cîte unul.', ['GL408 Cînd Când', 'GL408 sînt sunt', 'GL408 cîte câte']],
  ['ro', 'Vin 25 clienți și 15 de firme.', ['GL409 25 clienți 25 de clienți', 'GL409 15 de firme 15 firme']],
  ['ro', 'Vin 1.200 clienți.', ['GL409 1.200 clienți 1.200 de clienți']],
];

const clean: readonly (readonly [Locale, string])[] = [
  ['ro', 'Spune „da” și „citez «nu» aici”, iar el: „Bine.”'],
  ['ro', 'Într-o zi, dintr-un loc, s-a dus; n-am, l-am, ne-am înțeles.'],
  ['en', 'He said “yes,” and it’s the reps’ own ‘word’ here.'],
  ['en', '**“Bold,”** he said (“in brackets”), and then—“after a dash.”'],
  ['ro', 'Costă 1.234,56 RON, adică 12,5\u00a0% din 10.000, ora 12.30, între 8 și 10.'],
  ['ro', 'Până la 19.30 sau la 9.15 dimineața, pe 24.11.2026, versiunea 2.0, Legea nr. 506/2004, nr. 10234.'],
  ['ro', 'ISO 27001, anul 2026, 1500 RON, 3,125 și 0,125, tel. 0721000000.'],
  ['en', 'It costs 1,234.56 RON, 12.5% of 10,000; 1.125 is a ratio, 24/7, 10:30, ISO 27001, 2026.'],
  ['ro', '`8%` și [legea](https://example.com/a-10,000-8%25) rămân cum sunt.'],
  ['ro', 'Neîncrederea, reînnoirea, bineînțeles, preîntâmpină, neîncheiat, în, întâi, hotărî.'],
  ['ro', 'Vin 19 clienți, 101 clienți, 20 de clienți, 1.000 de clienți, 112 firme, 30 RON, 25\u00a0%.'],
  ['en', 'Δ and σ stay Greek, Москва stays Russian, café is Latin.'],
  ['en', 'Vin 25 clienți, as they write.'],
];

describe('a text that breaks a rule of its language', () => {
  test.each(faults)('%s: %s', (locale, text, expected) => {
    expect(findings(text, locale)).toEqual(expected);
  });
});

describe('a right text brings no false alarm', () => {
  test.each(clean)('%s: %s', (locale, text) => {
    expect(findings(text, locale)).toEqual([]);
  });
});

test('the place of a fault is where it stands, behind escapes, in tables, in CRLF files and in frontmatter', () => {
  const source = [
    '---',
    'term: X',
    "definition: 'L''am'",
    '---',
    '',
    'O \\{ acoladă și ţ.',
    '',
    '| a | b |',
    '| - | - |',
    '| x | 8% |',
    '',
  ].join('\r\n');
  const parsed = parseMdx(source);
  const file = { kind: 'terms', id: 'x', locale: 'ro', file: 'x.mdx', version: '', source } as const;
  const reading = readingOf(file, { tree: parsed.kind === 'tree' ? parsed.tree : undefined });
  const places = checkLanguage(reading).map(
    (problem) => `${problem.line}:${problem.column} ${problem.code} ${describeProblem(problem).en.slice(0, 12)}`,
  );
  expect(places).toEqual(['6:17 GL401 The letter "', "3:15 GL402 The mark ' i", '10:8 GL404 "8%": the sp']);
});
