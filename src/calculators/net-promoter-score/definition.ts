import { percentage } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf, rowsOf } from '../values.ts';
import { allRespondents, marginOfError, netPromoterScore, respondentsFrom, type Respondents } from './formula.ts';

const scores = Array.from({ length: 11 }, (_, score) => String(score));

/** The eleven counts where any is given, a blank one being none; else the three. */
function respondentsOf(values: Values): Respondents | undefined {
  const rows = rowsOf(values, 'answers').filter((row) => Object.hasOwn(row, 'count'));
  if (rows.some((row) => row['count'] === undefined)) return undefined;
  if (rows.length > 0) return respondentsFrom(rowsOf(values, 'answers').map((row) => numberOf(row, 'count') ?? 0));
  const [promoters, passives, detractors] = ['promoters', 'passives', 'detractors'].map((id) => numberOf(values, id));
  if (promoters === undefined || passives === undefined || detractors === undefined) return undefined;
  return { promoters, passives, detractors };
}

const definition: CalculatorDefinition = {
  id: 'net-promoter-score',
  title: { ro: 'Calculator de Net Promoter Score (NPS)', en: 'Net Promoter Score (NPS) calculator' },
  description: {
    ro: 'Află scorul NPS din răspunsurile clienților și cât de sigur este, după câți au răspuns.',
    en: 'Find the NPS from your customers’ answers, and how sure it is given how many answered.',
  },
  slug: { ro: 'calculator-de-net-promoter-score', en: 'net-promoter-score-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'promoters',
      unit: 'count',
      label: { ro: 'Promotori', en: 'Promoters' },
      hint: { ro: 'au dat 9 sau 10', en: 'gave 9 or 10' },
    },
    {
      kind: 'number',
      id: 'passives',
      unit: 'count',
      label: { ro: 'Pasivi', en: 'Passives' },
      hint: { ro: 'au dat 7 sau 8', en: 'gave 7 or 8' },
    },
    {
      kind: 'number',
      id: 'detractors',
      unit: 'count',
      label: { ro: 'Detractori', en: 'Detractors' },
      hint: { ro: 'au dat între 0 și 6', en: 'gave 0 to 6' },
    },
    {
      kind: 'rows',
      id: 'answers',
      optional: true,
      label: { ro: 'Răspunsuri pe note', en: 'Answers by score' },
      rowLabel: { ro: 'notă', en: 'score' },
      hint: {
        ro: 'dacă le completezi, înlocuiesc cele trei câmpuri',
        en: 'if filled in, they replace the three fields',
      },
      fixedRows: scores.map((score) => ({ ro: `Nota ${score}`, en: `Score ${score}` })),
      columns: [
        { kind: 'number', id: 'count', unit: 'count', optional: true, label: { ro: 'Răspunsuri', en: 'Answers' } },
      ],
    },
  ],
  outputs: [
    { id: 'nps', unit: 'score', label: { ro: 'NPS', en: 'NPS' } },
    { id: 'margin-of-error', unit: 'score', label: { ro: 'Marja de eroare, ±', en: 'Margin of error, ±' } },
  ],
  formula: {
    tex: {
      ro: '\\text{NPS} = 100 \\times \\frac{\\text{promotori} - \\text{detractori}}{\\text{toate răspunsurile}}',
      en: '\\text{NPS} = 100 \\times \\frac{\\text{promoters} - \\text{detractors}}{\\text{all answers}}',
    },
    words: {
      ro: 'Procentul promotorilor minus procentul detractorilor, pe o scară de la −100 la 100.',
      en: 'The percentage of promoters minus the percentage of detractors, from −100 to 100.',
    },
  },
  source: {
    ro: 'F. Reichheld, Harvard Business Review, 2003; marja: varianța unei medii de valori +1, 0, −1.',
    en: 'F. Reichheld, Harvard Business Review, 2003; the margin: the variance of a mean of +1, 0 and −1.',
  },
  example: { values: { promoters: 70, passives: 20, detractors: 10 }, results: { nps: 60 } },
  references: [
    {
      values: { answers: [1, 0, 0, 1, 0, 2, 1, 3, 7, 10, 15].map((count) => ({ count })) },
      results: { nps: 50 },
    },
  ],
  compute(values) {
    const respondents = respondentsOf(values);
    return {
      nps: respondents && netPromoterScore(respondents),
      'margin-of-error': respondents && marginOfError(respondents),
    };
  },
  steps(values, results, format) {
    const respondents = respondentsOf(values);
    if (!respondents) return [];
    const count = (number: number) => format.value(number, 'count');
    const all = allRespondents(respondents);
    const { promoters, passives, detractors } = respondents;
    return knownSteps(results, [
      [
        'nps',
        { ro: 'Toate răspunsurile', en: 'All answers' },
        `${count(promoters)} + ${count(passives)} + ${count(detractors)} = ${count(all)}`,
      ],
      [
        'nps',
        { ro: 'Scorul', en: 'Score' },
        `100 × (${count(promoters)} − ${count(detractors)}) / ${count(all)} = ${format.value(results['nps'], 'score')}`,
      ],
      [
        'margin-of-error',
        { ro: 'Marja de eroare, 95\u00a0%', en: 'Margin of error, 95%' },
        `± ${format.value(results['margin-of-error'], 'score')}`,
      ],
    ]);
  },
  reading(values, results, format) {
    const { nps, 'margin-of-error': margin } = results;
    if (typeof nps !== 'number' || typeof margin !== 'number') return '';
    const [from, to] = [Math.max(-100, nps - margin), Math.min(100, nps + margin)].map((score) =>
      format.value(score, 'score'),
    );
    if (margin >= 10) {
      return {
        ro: `Scorul real se află probabil între ${from} și ${to}: sunt prea puține răspunsuri ca o schimbare de câteva puncte să însemne ceva.`,
        en: `The true score probably lies between ${from} and ${to}: too few answers for a change of a few points to mean anything.`,
      }[format.locale];
    }
    if (nps < 0) {
      return {
        ro: `Ai mai mulți detractori decât promotori; scorul real este probabil între ${from} și ${to}. Sună-i întâi pe cei care au dat note mici și întreabă de ce.`,
        en: `You have more detractors than promoters; the true score is probably between ${from} and ${to}. Call the low scorers first and ask why.`,
      }[format.locale];
    }
    const { passives, detractors } = respondentsOf(values) ?? { passives: 0, detractors: 0 };
    if (passives > detractors) {
      return {
        ro: `Scorul real este probabil între ${from} și ${to}. Pasivii sunt cea mai mare rezervă: află ce le-ar trebui ca să te recomande.`,
        en: `The true score is probably between ${from} and ${to}. Passives are the largest reserve: find out what it would take for them to recommend you.`,
      }[format.locale];
    }
    return {
      ro: `Scorul real este probabil între ${from} și ${to}. Citește comentariile detractorilor: un motiv care se repetă cântărește mai mult decât scorul.`,
      en: `The true score is probably between ${from} and ${to}. Read the detractors’ comments: a reason that keeps coming back weighs more than the score.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const respondents = respondentsOf(values);
    if (!respondents || allRespondents(respondents) > 0) return [];
    const text = { ro: 'Fără răspunsuri nu există scor.', en: 'Without answers there is no score.' };
    return [{ field: 'promoters', text: text[format.locale] }];
  },
  chart(values, _results, format) {
    const respondents = respondentsOf(values);
    if (!respondents || allRespondents(respondents) === 0) return undefined;
    const text = {
      ro: { detractors: 'Detractori', passives: 'Pasivi', promoters: 'Promotori' },
      en: { detractors: 'Detractors', passives: 'Passives', promoters: 'Promoters' },
    }[format.locale];
    const kinds = ['detractors', 'passives', 'promoters'] as const;
    const share = (kind: (typeof kinds)[number]) => percentage(respondents[kind] / allRespondents(respondents)) ?? 0;
    return { kind: 'shares', bars: kinds.map((kind) => ({ label: text[kind], value: share(kind) })) };
  },
  sensitivity: { output: 'nps', inputs: ['promoters', 'detractors'] },
  spreadsheet(values) {
    const respondents = respondentsOf(values);
    if (!respondents) return {};
    const { promoters: p, passives, detractors: d } = respondents;
    const all = `(${p}+${passives}+${d})`;
    return {
      nps: sheet`100*(${p}-${d})/${all}`,
      'margin-of-error': sheet`100*1.959963984540054*SQRT(((${p}+${d})/${all}-((${p}-${d})/${all})^2)/${all})`,
    };
  },
};

export default definition;
