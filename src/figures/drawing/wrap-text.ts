/**
 * Breaks a label at its ordinary spaces into lines of at most `maxChars` characters: as few lines as it takes, as even
 * as they come, and none that ends in a short word such as "un" or "of" if it can be helped. A no-break space never
 * breaks, and neither does a word that is too long.
 */
export function wrapText(text: string, maxChars: number): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  return best(words, maxChars, new Map()).lines;
}

interface Setting {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** One line more costs more than any unevenness can. */
const lineCost = 1_000_000;
const shortWordCost = 25;

function best(words: readonly string[], maxChars: number, known: Map<number, Setting>): Setting {
  if (words.length === 0) return { lines: [], cost: 0 };
  const found = known.get(words.length);
  if (found) return found;
  let chosen: Setting | undefined;
  for (let count = 1; count <= words.length; count += 1) {
    const line = words.slice(0, count).join(' ');
    if (count > 1 && line.length > maxChars) break;
    const rest = best(words.slice(count), maxChars, known);
    const hanging = rest.lines.length > 0 && (words[count - 1] ?? '').length <= 2 ? shortWordCost : 0;
    const cost = lineCost + (maxChars - line.length) ** 2 + hanging + rest.cost;
    if (!chosen || cost < chosen.cost) chosen = { lines: [line, ...rest.lines], cost };
  }
  const setting = chosen ?? { lines: [], cost: 0 };
  known.set(words.length, setting);
  return setting;
}
