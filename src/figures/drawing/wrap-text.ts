/**
 * Breaks a label at its ordinary spaces into lines of at most `maxChars` characters: as few lines as it takes, and
 * then as even as they come. A no-break space never breaks, and neither does a word that is too long.
 */
export function wrapText(text: string, maxChars: number): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const lines = fill(words, maxChars);
  let even = lines;
  for (let measure = maxChars - 1; measure > 0; measure -= 1) {
    const narrower = fill(words, measure);
    if (narrower.length > lines.length || longest(narrower) > maxChars) break;
    even = narrower;
  }
  return even;
}

function fill(words: readonly string[], maxChars: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= maxChars) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function longest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => line.length));
}
