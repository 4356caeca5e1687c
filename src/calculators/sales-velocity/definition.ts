import { apply, divide, fraction, percentage } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf } from '../values.ts';
import { daysPerMonth, velocityPerDay, velocityPerMonth } from './formula.ts';

const read = (values: Values) => ({
  opportunities: numberOf(values, 'opportunities'),
  deal: numberOf(values, 'average-deal'),
  winRate: fraction(numberOf(values, 'win-rate')),
  days: numberOf(values, 'cycle-days'),
});

const perDayOf = (values: Values): number | undefined => {
  const { opportunities, deal, winRate, days } = read(values);
  return apply(velocityPerDay, opportunities, deal, winRate, days);
};

/** One factor from the daily velocity that is wanted: velocity * days over the two others. */
const factor = (perDay: number, days: number, one: number, other: number) => divide(perDay * days, one * other);

const inversesThrough = (perDayFrom: (target: number) => number) => ({
  opportunities: (target: number, values: Values) =>
    apply(factor, perDayFrom(target), read(values).days, read(values).deal, read(values).winRate),
  'average-deal': (target: number, values: Values) =>
    apply(factor, perDayFrom(target), read(values).days, read(values).opportunities, read(values).winRate),
  'win-rate': (target: number, values: Values) =>
    percentage(apply(factor, perDayFrom(target), read(values).days, read(values).opportunities, read(values).deal)),
  'cycle-days': (target: number, values: Values) =>
    apply(velocityPerDay, read(values).opportunities, read(values).deal, read(values).winRate, perDayFrom(target)),
});

const inputIds = ['opportunities', 'average-deal', 'win-rate', 'cycle-days'];

const definition: CalculatorDefinition = {
  id: 'sales-velocity',
  title: { ro: 'Calculator de viteză a vânzărilor', en: 'Sales velocity calculator' },
  description: {
    ro: 'Află câți bani aduce pipeline-ul pe zi și pe lună și care dintre cei patru factori îl mișcă cel mai mult.',
    en: 'Find how much the pipeline brings a day and a month, and which of its four levers moves it most.',
  },
  slug: { ro: 'calculator-de-viteza-a-vanzarilor', en: 'sales-velocity-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'opportunities',
      unit: 'count',
      label: { ro: 'Oportunități', en: 'Opportunities' },
      hint: { ro: 'deschise, calificate, la care se lucrează', en: 'open, qualified and being worked on' },
    },
    {
      kind: 'number',
      id: 'average-deal',
      unit: 'money',
      label: { ro: 'Valoarea medie a unei tranzacții', en: 'Average deal' },
      hint: { ro: 'din tranzacțiile câștigate', en: 'over deals won' },
    },
    {
      kind: 'number',
      id: 'win-rate',
      unit: 'percent',
      bounds: { max: 100 },
      label: { ro: 'Rata de câștig', en: 'Win rate' },
      hint: { ro: 'câștigate din toate cele închise', en: 'won out of all that closed' },
    },
    {
      kind: 'number',
      id: 'cycle-days',
      unit: 'days',
      bounds: { min: 0, exclusiveMin: true },
      label: { ro: 'Durata ciclului de vânzare', en: 'Length of the sales cycle' },
      hint: {
        ro: 'de la deschidere la semnare, în zile, în medie',
        en: 'from opening to signing, in days, on average',
      },
    },
  ],
  outputs: [
    { id: 'velocity-per-day', unit: 'money', label: { ro: 'Viteza pe zi', en: 'Velocity per day' } },
    { id: 'velocity-per-month', unit: 'money', label: { ro: 'Viteza pe lună', en: 'Velocity per month' } },
  ],
  formula: {
    tex: {
      ro: '\\text{viteza} = \\frac{\\text{oportunități} \\times \\text{valoarea medie} \\times \\text{rata de câștig}}{\\text{zile}}',
      en: '\\text{velocity} = \\frac{\\text{opportunities} \\times \\text{average deal} \\times \\text{win rate}}{\\text{days}}',
    },
    words: {
      ro: 'Oportunitățile înmulțite cu valoarea medie și cu rata de câștig, împărțite la durata ciclului. Pe lună: de 30,4375 ori.',
      en: 'Opportunities times average deal times win rate, over the length of the cycle. A month has 30.4375 days.',
    },
  },
  source: { ro: 'Definiția uzuală a vitezei vânzărilor.', en: 'The ordinary definition of sales velocity.' },
  example: {
    values: { opportunities: 40, 'average-deal': 5000, 'win-rate': 25, 'cycle-days': 50 },
    results: { 'velocity-per-day': 1000, 'velocity-per-month': 30437.5 },
  },
  compute(values) {
    const perDay = perDayOf(values);
    return { 'velocity-per-day': perDay, 'velocity-per-month': apply(velocityPerMonth, perDay) };
  },
  solve: { 'velocity-per-day': inputIds, 'velocity-per-month': inputIds },
  inverses: {
    'velocity-per-day': inversesThrough((perDay) => perDay),
    'velocity-per-month': inversesThrough((perMonth) => perMonth / daysPerMonth),
  },
  steps(values, results, format) {
    const { opportunities, deal, winRate, days } = read(values);
    const perDay = format.value(results['velocity-per-day'], 'money');
    return knownSteps(results, [
      [
        'velocity-per-day',
        { ro: 'Pe zi', en: 'Per day' },
        `${format.value(opportunities, 'count')} × ${format.value(deal, 'money')} × ${format.value(percentage(winRate), 'percent')} / ${format.value(days, 'number')} = ${perDay}`,
      ],
      [
        'velocity-per-month',
        { ro: 'Pe lună, de 365,25 / 12 ori', en: 'Per month, times 365.25 / 12' },
        `${perDay} × ${{ ro: '30,4375', en: '30.4375' }[format.locale]} = ${format.value(results['velocity-per-month'], 'money')}`,
      ],
    ]);
  },
  reading(values, results, format) {
    const { 'velocity-per-day': perDay, 'velocity-per-month': perMonth } = results;
    if (typeof perDay !== 'number') return '';
    if (perDay === 0) {
      return {
        ro: 'Unul dintre factori este zero, așa că pipeline-ul nu aduce nimic. Începe cu el.',
        en: 'One of the factors is zero, so the pipeline brings nothing. Start with that one.',
      }[format.locale];
    }
    const month = format.value(perMonth, 'money');
    const { winRate = 0, days = 0 } = read(values);
    if (winRate < 0.2) {
      return {
        ro: `Pipeline-ul aduce ${month} pe lună. Rata de câștig e factorul slab: califică mai strict, chiar dacă rămân mai puține oportunități.`,
        en: `The pipeline brings ${month} a month. The win rate is the weak lever: qualify harder, even if fewer opportunities remain.`,
      }[format.locale];
    }
    const faster = format.value(perDay / 0.9, 'money');
    return {
      ro: `Pipeline-ul aduce ${month} pe lună. Un ciclu cu 10\u00a0% mai scurt (${format.value(days * 0.9, 'days')}) ar duce viteza la ${faster} pe zi: vezi în ce etapă stau tranzacțiile cel mai mult.`,
      en: `The pipeline brings ${month} a month. A cycle 10% shorter (${format.value(days * 0.9, 'days')}) would take it to ${faster} a day: see in which stage deals wait longest.`,
    }[format.locale];
  },
  sensitivity: { output: 'velocity-per-day', inputs: ['win-rate', 'cycle-days'] },
  spreadsheet(values) {
    const { opportunities, deal, days } = read(values);
    const perDay = sheet`${opportunities}*${deal}*${numberOf(values, 'win-rate')}/100/${days}`?.slice(1);
    return { 'velocity-per-day': sheet`${perDay}`, 'velocity-per-month': sheet`${perDay}*30.4375` };
  },
};

export default definition;
