import type { CalculatorDefinition, ChoiceField, Values } from '../definition.ts';
import type { Localized } from '../../locales.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { textOf } from '../values.ts';
import { answers, bantScore, verdict, type Answer } from './formula.ts';

const ids = ['budget', 'authority', 'need', 'timing'] as const;
type Criterion = (typeof ids)[number];

const answerLabels: Record<Answer, Localized> = {
  unknown: { ro: 'Nu știu', en: 'Unknown' },
  no: { ro: 'Nu', en: 'No' },
  partial: { ro: 'Parțial', en: 'Partly' },
  yes: { ro: 'Da', en: 'Yes' },
};

const criteria: Record<
  Criterion,
  { readonly label: Localized; readonly hint: Localized; readonly question: Localized }
> = {
  budget: {
    label: { ro: 'Buget', en: 'Budget' },
    hint: { ro: 'are bani alocați sau îi poate obține?', en: 'is there money, or a way to get it?' },
    question: {
      ro: 'Din ce buget s-ar plăti și cine îl aprobă?',
      en: 'Which budget would this come from, and who signs it off?',
    },
  },
  authority: {
    label: { ro: 'Autoritate de decizie', en: 'Authority' },
    hint: { ro: 'vorbești cu cine decide?', en: 'are you talking to whoever decides?' },
    question: {
      ro: 'Cine mai participă la decizie și cum ați cumpărat ultima dată ceva asemănător?',
      en: 'Who else takes part in the decision, and how did you buy something like this last time?',
    },
  },
  need: {
    label: { ro: 'Nevoie', en: 'Need' },
    hint: { ro: 'are o problemă pe care o rezolvi?', en: 'is there a problem that you solve?' },
    question: {
      ro: 'Ce se întâmplă dacă problema rămâne nerezolvată încă șase luni?',
      en: 'What happens if the problem stays unsolved for another six months?',
    },
  },
  timing: {
    label: { ro: 'Termen', en: 'Timing' },
    hint: { ro: 'cumpără destul de curând?', en: 'will they buy soon enough?' },
    question: {
      ro: 'Până când trebuie să funcționeze soluția și ce fixează data?',
      en: 'By when must this work, and what sets that date?',
    },
  },
};

const answersOf = (values: Values): readonly Answer[] | undefined => {
  const given = ids.map((id) => answers.find((answer) => answer === textOf(values, id)));
  return given.every((answer) => answer !== undefined) ? given : undefined;
};

/** The criterion to ask about next: the first unknown one, else the first of those with the weakest answer. */
function nextCriterion(given: readonly Answer[]): Criterion | undefined {
  const weakest = answers.find((answer) => answer !== 'yes' && given.includes(answer));
  return weakest && ids[given.indexOf(weakest)];
}

const field = (id: Criterion): ChoiceField => ({
  kind: 'choice',
  id,
  label: criteria[id].label,
  hint: criteria[id].hint,
  choices: answers.map((answer) => ({ id: answer, label: answerLabels[answer] })),
});

const definition: CalculatorDefinition = {
  id: 'bant-score',
  title: { ro: 'Calculator de scor BANT', en: 'BANT score calculator' },
  description: {
    ro: 'Califică un prospect după buget, autoritate, nevoie și termen și află ce să întrebi mai departe.',
    en: 'Qualify a prospect by budget, authority, need and timing, and find what to ask next.',
  },
  slug: { ro: 'calculator-de-scor-bant', en: 'bant-score-calculator' },
  inputs: ids.map(field),
  outputs: [
    { id: 'score', unit: 'score', label: { ro: 'Scorul BANT, din 100', en: 'BANT score, out of 100' } },
    {
      id: 'verdict',
      unit: 'text',
      label: { ro: 'Verdict', en: 'Verdict' },
      labels: {
        pursue: { ro: 'Merită urmărit', en: 'Pursue' },
        nurture: { ro: 'De cultivat', en: 'Nurture' },
        disqualify: { ro: 'De descalificat', en: 'Disqualify' },
        'cannot-tell': { ro: 'Nu se poate spune încă', en: 'Cannot tell yet' },
      },
    },
  ],
  formula: {
    tex: {
      ro: '\\text{scor} = 25 \\times \\text{da} + 12{,}5 \\times \\text{parțial}',
      en: '\\text{score} = 25 \\times \\text{yes} + 12.5 \\times \\text{partly}',
    },
    words: {
      ro: '25 de puncte pentru fiecare da, 12,5 pentru parțial. De la 75 în sus merită urmărit, de la 50 de cultivat; cât timp ceva e necunoscut, nu se poate spune.',
      en: '25 points for each yes, 12.5 for a partial one. Pursue from 75, nurture from 50; while anything is unknown, it cannot be told.',
    },
  },
  source: {
    ro: 'Criteriile BANT; punctajul și pragurile sunt ale acestui calculator, potrivește-le cu echipa ta.',
    en: 'The BANT criteria; points and thresholds are this calculator’s own, agree on them with your team.',
  },
  example: {
    values: { budget: 'yes', authority: 'partial', need: 'yes', timing: 'yes' },
    results: { score: 87.5, verdict: 'pursue' },
  },
  references: [
    {
      values: { budget: 'unknown', authority: 'yes', need: 'yes', timing: 'yes' },
      results: { score: 75, verdict: 'cannot-tell' },
    },
    {
      values: { budget: 'no', authority: 'partial', need: 'partial', timing: 'yes' },
      results: { score: 50, verdict: 'nurture' },
    },
  ],
  compute(values) {
    const given = answersOf(values);
    return { score: given && bantScore(given), verdict: given && verdict(given) };
  },
  steps(values, results, format) {
    const given = answersOf(values) ?? [];
    const parts = given.map((answer) => format.value(bantScore([answer]), 'score'));
    const named = ids.map(
      (id, index) => `${criteria[id].label[format.locale]}: ${answerLabels[given[index] ?? 'unknown'][format.locale]}`,
    );
    return knownSteps(results, [
      ['score', { ro: 'Răspunsuri', en: 'Answers' }, named.join(' · ')],
      ['score', { ro: 'Puncte', en: 'Points' }, `${parts.join(' + ')} = ${format.value(results['score'], 'score')}`],
    ]);
  },
  reading(values, results, format) {
    const given = answersOf(values);
    if (!given) return '';
    const next = nextCriterion(given);
    const text = {
      pursue: { ro: 'Merită urmărit acum.', en: 'Worth pursuing now.' },
      nurture: {
        ro: 'Păstrează legătura, dar nu pune tranzacția în prognoză.',
        en: 'Keep in touch, but leave the deal out of the forecast.',
      },
      disqualify: {
        ro: 'Descalifică-l devreme și notează motivul: timpul tău valorează mai mult în altă parte.',
        en: 'Disqualify early and note the reason: your time is worth more elsewhere.',
      },
      'cannot-tell': { ro: 'Mai întâi află ce lipsește.', en: 'First find out what is missing.' },
    }[verdict(given)][format.locale];
    if (!next || results['verdict'] === 'disqualify') return text;
    const [label, question] = [criteria[next].label[format.locale], criteria[next].question[format.locale]];
    return {
      ro: `${text} Întreabă despre ${label.toLowerCase()}: „${question}”`,
      en: `${text} Ask about ${label.toLowerCase()}: “${question}”`,
    }[format.locale];
  },
  notices(values, _results, format) {
    return (answersOf(values) ?? []).flatMap((answer, index) => {
      const id = ids[index];
      if (answer !== 'unknown' || !id) return [];
      const text = {
        ro: 'Necunoscut: contează 0 puncte până afli.',
        en: 'Unknown: counts 0 points until you find out.',
      };
      return [{ field: id, text: text[format.locale] }];
    });
  },
  spreadsheet(values) {
    const given = answersOf(values);
    return { score: given && sheet`${given.map((answer) => String(bantScore([answer]))).join('+')}` };
  },
};

export default definition;
