import { describe, expect, test } from 'vitest';
import type { Localized } from '../../../src/locales.ts';
import { inBothLanguages } from '../../../src/mdx/faults/fault-words.ts';
import { parseFrontmatter } from '../../../src/mdx/frontmatter.ts';
import { texFault } from '../../../src/mdx/math.ts';
import { parseMdx } from '../../../src/mdx/parse.ts';

const ofYaml = (yaml: string) => detailOf(parseFrontmatter(yaml));
const ofMdx = (mdx: string) => detailOf(parseMdx(mdx));

function detailOf(outcome: { readonly kind: string; readonly detail?: Localized }): Localized {
  if (!outcome.detail) throw new Error('There is no fault.');
  return outcome.detail;
}

/** What a contributor's slip is called. */
const yamlSlips = [
  ['a: b: c', 'valoarea conține `: ` fără ghilimele'],
  ['term: „x: y”', 'valoarea conține `: ` fără ghilimele'],
  ['a: "x', 'lipsește ghilimeaua de închidere "'],
  ['a: [x', 'lista sau grupul dintre paranteze nu este aliniat cum trebuie sau nu se închide'],
  ['a: 1\na: 2', 'același câmp apare de două ori'],
  ['a:\n\t- x', 'rândul este aliniat cu tabulator, nu cu spații'],
  ['a:\n  - x\n - y', 'liniuțele listei nu încep toate de la aceeași coloană'],
  ['a: @x', 'valoarea începe cu @ și nu stă între ghilimele'],
  ['a: "\\q"', 'secvența \\q dintre ghilimele nu există'],
  ['a\nb: c', 'un rând nu are forma `câmp: valoare`'],
  ['a: [x,, y]', 'între paranteze este o virgulă în plus'],
  ['a: {x: 1 y: 2}', 'lipsește o virgulă între două valori dintre paranteze'],
  ['a: "x" y', 'după valoare mai stă ceva'],
  ['a: | x\n y', 'aici stă ceva ce nu se așteaptă'],
  ['a: [x]]', 'o paranteză, o virgulă sau o liniuță stă unde nu se așteaptă'],
  ['a: *x', 'numele prescurtate (*nume) nu sunt permise'],
  ['a: &x y', 'ancorele (&nume) nu sunt permise'],
  ['a: !t y', 'etichetele (!nume) nu sunt permise'],
  ['...\na: b', 'în antet sunt mai multe documente, despărțite de `---` sau `...`'],
  [`a: ${'['.repeat(100)}`, 'are prea multe niveluri unul în altul'],
] as const;

const mdxSlips = [
  ['<Note', 'textul se termină în mijlocul unei componente'],
  ['sub <20 %', 'după < stă `2`, nu numele unei componente'],
  ['<Note kind=x>', 'valoarea unui atribut începe cu `x`, nu cu ghilimele'],
  ['<Note kind="a" 5>', 'între atributele componentei stă `5`'],
  ['<a@b.ro>', 'numele componentei conține `@`'],
  ['<https://x.ro>', 'după numele componentei stă `/`'],
  ['<Note / x>', 'după bara / a componentei stă `x`, nu >'],
  ['<Note>\nx', 'componenta <Note> de la 1:1 nu se închide'],
  ['<Note>x\n\ny</Note>', 'componenta <Note> de la 1:1 nu se închide'],
  ['</Note>', 'o componentă se închide fără să fi fost deschisă'],
  ['<Note>\nx\n</Formula>', 'se închide </Formula>, deși deschisă este <Note> (rândul 1)'],
  ['a {b', 'acolada { nu se închide'],
  ['a {b c}', 'ce stă între acolade nu poate fi citit'],
  ['<Note {x}>', 'ce stă între acolade nu este permis'],
  ['import x y', 'rândul care începe cu import sau export nu poate fi citit'],
] as const;

const texSlips = [
  ['\\frac{a}', 'formula se termină înainte de }'],
  ['\\foo', 'comanda \\foo nu este cunoscută (la caracterul 1)'],
  ['a_b_c', 'sunt doi indici la rând; grupează-i cu acolade (la caracterul 4)'],
  ['\\left( a', 'lipsește \\right'],
  ['a}', '} este în plus (la caracterul 2)'],
  ['\\begin{foo}a\\end{foo}', 'mediul foo nu este cunoscut (la caracterul 7)'],
  ['\\begin{matrix} a', 'tabelul din formulă nu se închide cu \\end'],
  ['$a$', '$ nu poate sta aici (la caracterul 1)'],
  ['\\def\\a{\\a\\a}\\a', 'o comandă se definește prin ea însăși la nesfârșit'],
] as const;

describe('a Romanian reader is told in Romanian', () => {
  test.each(yamlSlips)('what is wrong with the frontmatter %j', (yaml, romanian) => {
    expect(ofYaml(yaml).ro).toBe(romanian);
  });

  test.each(mdxSlips)('what is wrong with the text %j', (mdx, romanian) => {
    expect(ofMdx(mdx).ro).toBe(romanian);
  });

  test.each(texSlips)('what is wrong with the formula %j', (tex, romanian) => {
    expect(texFault(tex)?.ro).toBe(romanian);
  });

  test('even of a fault that nobody has foreseen', () => {
    expect(inBothLanguages('Something new', [])).toEqual({
      en: 'Something new',
      ro: 'programul care îl citește spune „Something new”',
    });
  });
});

test('an English reader is told in the words of the parser, with the place in a formula', () => {
  expect(ofYaml('a: 1\na: 2').en).toBe('Map keys must be unique');
  expect(texFault('a + b^2^3')?.en).toBe('Double superscript (at character 8)');
});
