import type { Place } from '../problems/problem.ts';

/** How to write what MDX could not read, told from the text at the place where it stopped. */
export function parseHint(detail: string, source: string, place: Place): { hintRo: string; hintEn: string } {
  const line = source.split(/\r\n|\r|\n/)[place.line - 1] ?? '';
  const at = line.slice(Math.max(0, place.column - 3), place.column + 2);
  if (/^(?:import|export)\b/.test(line)) return hints.program;
  if (/acorn|expression|brace/i.test(detail) || at.includes('{')) return hints.brace;
  if (/!/.test(at) && at.includes('<')) return hints.comment;
  if (/closing tag|closing slash|end-tag|open tag/i.test(detail)) return hints.unclosed;
  if (/before name|in name|attribute|tag/i.test(detail) || at.includes('<')) return hints.lessThan;
  return hints.other;
}

const hints = {
  brace: {
    hintEn: 'A brace begins a program in MDX: write \\{ for a brace in the text, or leave it out.',
    hintRo: 'În MDX, acolada începe un program: scrie \\{ pentru o acoladă în text sau renunță la ea.',
  },
  program: {
    hintEn: 'A line that begins with import or export is a program in MDX: begin the sentence with another word.',
    hintRo: 'Un rând care începe cu import sau export este program în MDX: începe fraza cu alt cuvânt.',
  },
  comment: {
    hintEn: 'HTML comments do not exist in MDX: delete the comment.',
    hintRo: 'Comentariile HTML nu există în MDX: șterge comentariul.',
  },
  unclosed: {
    hintEn:
      'Every component is closed, as <Note kind="practice"> … </Note> or <Formula … />; for a less-than sign write \\<, or say it in words ("under 20%").',
    hintRo:
      'Orice componentă se închide, ca <Note kind="practice"> … </Note> sau <Formula … />; pentru semnul mai mic scrie \\< sau spune-l în cuvinte („sub 20 %”).',
  },
  lessThan: {
    hintEn: 'A less-than sign begins a component in MDX: write \\< 20%, or say it in words ("under 20%").',
    hintRo: 'Semnul mai mic începe o componentă în MDX: scrie \\< 20 % sau spune-l în cuvinte („sub 20 %”).',
  },
  other: {
    hintEn: 'Look at the line for an unclosed component, a lone < or a lone {.',
    hintRo: 'Caută pe rând o componentă neînchisă, un < singur sau un { singur.',
  },
} as const;
