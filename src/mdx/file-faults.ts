import { finding, type Finding } from './restrictions.ts';

/** In characters. */
export const entryLimit = 64 * 1024;

/** The parser's time grows with the square of a paragraph's marks; the longest that a person wrote has a tenth of this. */
const paragraphLimit = 6000;

/** What is wrong with a file before it is parsed: empty, or so large or so dense that parsing it would take long. */
export function fileFault(source: string): Finding | undefined {
  const start = { line: 1, column: 1 };
  if (source.trim() === '') return finding('GL002', start);
  if (source.length > entryLimit) {
    return finding('GL003', start, { size: Math.ceil(source.length / 1024), limit: entryLimit / 1024 });
  }
  return longParagraph(source);
}

function longParagraph(source: string): Finding | undefined {
  let size = 0;
  const lines = source.split(/\r\n|\r|\n/);
  const body = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  for (let index = body; index < lines.length; index++) {
    const line = lines[index] ?? '';
    size = line.trim() === '' ? 0 : size + line.length;
    if (size > paragraphLimit) return finding('GL010', { line: index + 1, column: 1 }, { limit: paragraphLimit });
  }
  return undefined;
}
