import type { Problem } from '../../problems/problem.ts';
import { sortedLines, type WordList, type WordLists } from '../lexicon/word-lists.ts';

/** GL009, GL413: the project's lists are files, and sorted, so that two people who add a word do not collide. */
export function wordListsAreSorted({ words, everyday }: WordLists): Problem[] {
  return [...Object.values(words), ...Object.values(everyday)].flatMap((list) =>
    list.isLink ? [{ code: 'GL009', file: list.file, line: 1, column: 1, params: {} }] : firstOutOfPlace(list),
  );
}

function firstOutOfPlace(list: WordList): Problem[] {
  const sorted = sortedLines(list);
  const index = list.lines.findIndex((line, at) => line !== sorted[at]);
  if (index < 0 || list.words.length === 0) return [];
  return [
    {
      code: 'GL413',
      file: list.file,
      line: index + 1,
      column: 1,
      params: { word: list.lines[index] ?? '', sorted: sorted.join('\n') },
    },
  ];
}
