import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet, sumOf, term } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { completeRows, numberOf, textOf } from '../values.ts';
import { isQualified, leadScore, type Signal } from './formula.ts';

interface NamedSignal extends Signal {
  readonly name: string;
}

const signalsOf = (values: Values): readonly NamedSignal[] =>
  completeRows(values, 'signals', ['points'])?.map((row, index) => ({
    name: textOf(row, 'name') ?? String(index + 1),
    points: row.points,
    present: row['present'] === true,
  })) ?? [];

const presentOf = (values: Values) => signalsOf(values).filter(({ present }) => present);

const signal = (name: string, points: number, present: boolean) => ({ name, points, present });

const definition: CalculatorDefinition = {
  id: 'lead-score',
  title: { ro: 'Calculator de scor al leadurilor', en: 'Lead score calculator' },
  description: {
    ro: 'Adună punctele semnalelor unui lead și află dacă trece pragul de la care îl preia echipa de vânzări.',
    en: 'Add up the points of a lead’s signals and find whether it passes the threshold for sales.',
  },
  slug: { ro: 'calculator-de-scor-al-leadurilor', en: 'lead-score-calculator' },
  inputs: [
    {
      kind: 'rows',
      id: 'signals',
      label: { ro: 'Semnale', en: 'Signals' },
      rowLabel: { ro: 'semnal', en: 'signal' },
      hint: { ro: 'cu minus la semnalele negative', en: 'with a minus for signals that speak against the lead' },
      columns: [
        { kind: 'text', id: 'name', label: { ro: 'Semnal', en: 'Signal' } },
        { kind: 'number', id: 'points', unit: 'score', label: { ro: 'Puncte', en: 'Points' } },
        { kind: 'boolean', id: 'present', default: false, label: { ro: 'Prezent', en: 'Present' } },
      ],
    },
    {
      kind: 'number',
      id: 'threshold',
      unit: 'score',
      default: 50,
      label: { ro: 'Pragul', en: 'Threshold' },
      hint: { ro: 'scorul de la care leadul trece la vânzări', en: 'the score from which sales takes the lead' },
    },
  ],
  outputs: [
    { id: 'score', unit: 'score', label: { ro: 'Scorul', en: 'Score' } },
    { id: 'qualified', unit: 'boolean', label: { ro: 'Calificat', en: 'Qualified' } },
  ],
  formula: {
    tex: {
      ro: '\\text{scor} = \\sum \\text{punctele semnalelor prezente}',
      en: '\\text{score} = \\sum \\text{points of the signals present}',
    },
    words: {
      ro: 'Se adună punctele semnalelor prezente; leadul este calificat de la prag în sus.',
      en: 'The points of the signals present are added up; the lead is qualified from the threshold on.',
    },
  },
  source: {
    ro: 'Punctajul aditiv uzual; punctele le stabilește echipa din leadurile câștigate și pierdute.',
    en: 'Ordinary additive scoring; the team sets the points from leads won and lost.',
  },
  example: {
    values: {
      signals: [
        signal('job title fits', 30, true),
        signal('asked for a demo', 40, true),
        signal('free e-mail address', -10, true),
        signal('opened e-mail', 5, false),
      ],
      threshold: 50,
    },
    translated: {
      ro: {
        signals: [
          signal('funcție potrivită', 30, true),
          signal('a cerut o prezentare', 40, true),
          signal('adresă de e-mail gratuită', -10, true),
          signal('a deschis e-mailul', 5, false),
        ],
      },
    },
    results: { score: 60, qualified: true },
  },
  compute(values) {
    const score = leadScore(signalsOf(values));
    const threshold = numberOf(values, 'threshold');
    return {
      score,
      qualified: score === undefined || threshold === undefined ? undefined : isQualified(score, threshold),
    };
  },
  steps(values, results, format) {
    const parts = presentOf(values).map(({ name, points }) => `${name} (${format.value(points, 'score')})`);
    const score = format.value(results['score'], 'score');
    const sign = results['qualified'] === true ? '≥' : '<';
    return knownSteps(results, [
      [
        'score',
        { ro: 'Semnale prezente', en: 'Signals present' },
        `${parts.length > 0 ? parts.join(' + ') : '0'} = ${score}`,
      ],
      [
        'qualified',
        { ro: 'Față de prag', en: 'Against the threshold' },
        `${score} ${sign} ${format.value(numberOf(values, 'threshold'), 'score')}`,
      ],
    ]);
  },
  reading(values, results, format) {
    const { score, qualified } = results;
    const threshold = numberOf(values, 'threshold');
    if (typeof score !== 'number' || threshold === undefined) return '';
    if (qualified === true) {
      return {
        ro: 'Leadul trece pragul: contactează-l cât interesul e proaspăt și pornește de la semnalul cel mai puternic.',
        en: 'The lead passes the threshold: get in touch while the interest is fresh, starting from the strongest signal.',
      }[format.locale];
    }
    const missing = threshold - score;
    const helpful = signalsOf(values).find(({ present, points }) => !present && points >= missing);
    const gap = format.plural(missing, {
      one: { ro: 'punct', en: 'point' }[format.locale],
      few: 'puncte',
      other: { ro: 'de puncte', en: 'points' }[format.locale],
    });
    if (helpful) {
      return {
        ro: `Până la prag mai e nevoie de ${gap}. Ar ajunge semnalul „${helpful.name}”: vezi cum îl poți obține.`,
        en: `The lead is ${gap} short of the threshold. The signal “${helpful.name}” would be enough: see how to bring it about.`,
      }[format.locale];
    }
    return {
      ro: `Până la prag mai e nevoie de ${gap}, și niciun semnal nu ajunge singur. Lasă leadul în cultivare și revino când apare un semnal nou.`,
      en: `The lead is ${gap} short of the threshold, and no single signal is enough. Keep nurturing it and come back when a new signal appears.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const signals = signalsOf(values);
    if (signals.length === 0 || presentOf(values).length > 0) return [];
    const text = { ro: 'Niciun semnal nu este bifat: scorul este 0.', en: 'No signal is ticked: the score is 0.' };
    return [{ field: 'signals', text: text[format.locale] }];
  },
  spreadsheet(values) {
    const points = sumOf(presentOf(values).map((item) => term(item.points)));
    return { score: sheet`${points}`, qualified: sheet`(${points})>=${numberOf(values, 'threshold')}` };
  },
};

export default definition;
