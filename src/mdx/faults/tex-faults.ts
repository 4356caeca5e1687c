import type { FaultWords } from './fault-words.ts';

/** What the TeX parser says, without the place, and what it means to whoever wrote the formula. */
export const texFaults: FaultWords = [
  [/^Unexpected end of input in a macro argument, expected '(.*?)'$/, 'formula se termină înainte de $1'],
  [/^Unsupported function name: (.*)$/, 'comanda $1 nu este cunoscută'],
  [/^Undefined control sequence: (.*)$/, 'comanda $1 nu este cunoscută'],
  [/^No such environment: (.*)$/, 'mediul $1 nu este cunoscut'],
  [/^Double (?:subscript)$/, 'sunt doi indici la rând; grupează-i cu acolade'],
  [/^Double superscript$/, 'sunt doi exponenți la rând; grupează-i cu acolade'],
  [/^Expected 'EOF', got '(.*?)'$/, '$1 este în plus'],
  [/^Expected '(.*?)', got 'EOF'$/, 'lipsește $1'],
  [/^Expected '(.*?)', got '(.*?)'$/, 'în locul lui $2 trebuie $1'],
  [/^Expected & or|^Expected \\\\ or/, 'tabelul din formulă nu se închide cu \\end'],
  [/^Expected group (?:after|as) (.*)$/, 'lipsește ce trebuie să urmeze după $1'],
  [/^Mismatch: (.*?) matched by (.*)$/, '$1 se închide cu $2'],
  [/^Extra }$/, 'este o acoladă } în plus'],
  [/^only one infix operator per group$/, 'într-un grup poate fi o singură fracție cu \\over'],
  [/^Too many expansions/, 'o comandă se definește prin ea însăși la nesfârșit'],
  [/^Can't use function '(.*?)' in (?:math|text) mode$/, '$1 nu poate sta aici'],
  [/^Function "(.*?)" is (?:not trusted|disabled)/, 'comanda $1 nu este permisă'],
  [/^\\middle without preceding \\left$/, '\\middle stă fără \\left înaintea lui'],
  [/^Invalid (?:size|unit|color|delimiter|key|environment name).*?'(.*?)'/, 'valoarea $1 nu se potrivește aici'],
  [/^Limit controls must follow/, '\\limits trebuie să urmeze după un operator'],
  [/^Unexpected character: '(.*?)'$/, 'caracterul $1 nu poate sta aici'],
  [/^Unicode text character "(.*?)" used in math mode/, 'caracterul $1 nu poate sta în formulă; pune-l în \\text{}'],
];
