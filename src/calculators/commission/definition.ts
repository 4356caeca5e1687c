import { apply, divide, percentage, sum, tidy } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet, sumOf, term } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { completeRows, numberOf } from '../values.ts';
import { effectiveRate, flatCommission, tieredCommission, tierParts, type Tier } from './formula.ts';

const read = (values: Values) => ({
  sales: numberOf(values, 'sales'),
  rate: numberOf(values, 'rate'),
  base: numberOf(values, 'base-salary'),
});

const tiersOf = (values: Values): readonly Tier[] | undefined =>
  completeRows(values, 'tiers', ['from', 'rate'])?.map(({ from, rate }) => ({ from, rate: rate / 100 }));

function commissionAt(sales: number | undefined, values: Values): number | undefined {
  const tiers = tiersOf(values);
  if (!tiers) return undefined;
  if (tiers.length > 0) return apply((amount: number) => tieredCommission(amount, tiers), sales);
  return apply(
    flatCommission,
    sales,
    apply((rate: number) => rate / 100, read(values).rate),
  );
}

/** At one rate only; with tiers the root finder looks. */
const salesFor = (commission: number | undefined, values: Values): number | undefined =>
  tiersOf(values)?.length === 0
    ? apply((paid: number, rate: number) => divide(paid * 100, rate), commission, read(values).rate)
    : undefined;
const rateFor = (commission: number | undefined, values: Values): number | undefined =>
  tiersOf(values)?.length === 0
    ? apply((paid: number, sales: number) => divide(paid * 100, sales), commission, read(values).sales)
    : undefined;
const commissionIn = (pay: number, values: Values) => apply((base: number) => pay - base, read(values).base);

const definition: CalculatorDefinition = {
  id: 'commission',
  title: { ro: 'Calculator de comision din vânzări', en: 'Sales commission calculator' },
  description: {
    ro: 'Află comisionul la un procent fix sau pe praguri și cât câștigi cu tot cu salariul de bază.',
    en: 'Find the commission at a flat rate or by tiers, and the pay with the base salary included.',
  },
  slug: { ro: 'calculator-de-comision-din-vanzari', en: 'sales-commission-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'sales',
      unit: 'money',
      label: { ro: 'Vânzări', en: 'Sales' },
      hint: {
        ro: 'suma la care se aplică comisionul, în general fără TVA',
        en: 'the amount that earns commission, usually without VAT',
      },
    },
    {
      kind: 'number',
      id: 'rate',
      unit: 'percent',
      label: { ro: 'Procentul de comision', en: 'Commission rate' },
      hint: { ro: 'nu se folosește dacă adaugi praguri', en: 'not used once you add tiers' },
    },
    {
      kind: 'number',
      id: 'base-salary',
      unit: 'money',
      default: 0,
      label: { ro: 'Salariul de bază', en: 'Base salary' },
      hint: { ro: 'pe aceeași perioadă ca vânzările', en: 'for the same period as the sales' },
    },
    {
      kind: 'rows',
      id: 'tiers',
      optional: true,
      label: { ro: 'Praguri', en: 'Tiers' },
      rowLabel: { ro: 'prag', en: 'tier' },
      hint: {
        ro: 'fiecare procent se aplică numai părții de peste pragul lui',
        en: 'each rate pays only on the part above its threshold',
      },
      columns: [
        { kind: 'number', id: 'from', unit: 'money', label: { ro: 'De la', en: 'From' } },
        { kind: 'number', id: 'rate', unit: 'percent', label: { ro: 'Procent', en: 'Rate' } },
      ],
    },
  ],
  outputs: [
    { id: 'commission', unit: 'money', label: { ro: 'Comisionul', en: 'Commission' } },
    { id: 'effective-rate', unit: 'percent', label: { ro: 'Procentul efectiv', en: 'Effective rate' } },
    { id: 'total-pay', unit: 'money', label: { ro: 'Câștigul total', en: 'Total pay' } },
  ],
  formula: {
    tex: {
      ro: '\\text{comision} = \\text{vânzări} \\times \\text{procent}',
      en: '\\text{commission} = \\text{sales} \\times \\text{rate}',
    },
    words: {
      ro: 'Vânzările înmulțite cu procentul. Cu praguri, fiecare procent se aplică părții dintre pragul lui și următorul.',
      en: 'Sales times the rate. With tiers, each rate pays on the part between its threshold and the next.',
    },
  },
  source: {
    ro: 'Definiția uzuală; pragurile sunt marginale, ca tranșele unui impozit progresiv.',
    en: 'The ordinary definition; tiers are marginal, like tax brackets.',
  },
  example: {
    values: { sales: 100000, rate: 15, 'base-salary': 0 },
    results: { commission: 15000, 'effective-rate': 15, 'total-pay': 15000 },
  },
  references: [
    {
      values: {
        sales: 120000,
        'base-salary': 4000,
        tiers: [
          { from: 0, rate: 5 },
          { from: 50000, rate: 8 },
          { from: 100000, rate: 12 },
        ],
      },
      results: { commission: 8900, 'total-pay': 12900 },
    },
  ],
  compute(values) {
    const { sales, base } = read(values);
    const commission = commissionAt(sales, values);
    return {
      commission,
      'effective-rate': percentage(apply(effectiveRate, commission, sales)),
      'total-pay': apply((paid: number, salary: number) => sum([paid, salary]), commission, base),
    };
  },
  solve: {
    commission: ['sales', 'rate'],
    'effective-rate': ['rate'],
    'total-pay': ['sales', 'rate', 'base-salary'],
  },
  inverses: {
    commission: { sales: salesFor, rate: rateFor },
    'effective-rate': { rate: (target, values) => (tiersOf(values)?.length === 0 ? target : undefined) },
    'total-pay': {
      sales: (pay, values) => salesFor(commissionIn(pay, values), values),
      rate: (pay, values) => rateFor(commissionIn(pay, values), values),
      'base-salary': (pay, values) => apply((paid: number) => pay - paid, commissionAt(read(values).sales, values)),
    },
  },
  steps(values, results, format) {
    const { sales = 0, rate, base } = read(values);
    const money = (amount: number | undefined) => format.value(amount, 'money');
    const percent = (share: number | undefined) => format.value(share, 'percent');
    const paid = format.value(results['commission'], 'money');
    const parts = tierParts(sales, tiersOf(values) ?? []).filter(({ part }) => part > 0);
    const terms = parts.map((tier) => `${money(tier.part)} × ${percent(tier.rate * 100)}`);
    const flat = tiersOf(values)?.length === 0 ? `${money(sales)} × ${percent(rate)}` : money(0);
    return knownSteps(results, [
      [
        'commission',
        { ro: 'Comisionul', en: 'Commission' },
        `${terms.length > 0 ? terms.join(' + ') : flat} = ${paid}`,
      ],
      [
        'effective-rate',
        { ro: 'Procentul efectiv: comision / vânzări', en: 'Effective rate: commission / sales' },
        `${paid} / ${money(sales)} = ${format.value(results['effective-rate'], 'percent')}`,
      ],
      [
        'total-pay',
        { ro: 'Câștigul: bază + comision', en: 'Pay: base + commission' },
        `${money(base)} + ${paid} = ${format.value(results['total-pay'], 'money')}`,
      ],
    ]);
  },
  reading(values, results, format) {
    const { commission, 'effective-rate': effective, 'total-pay': pay } = results;
    if (typeof commission !== 'number' || typeof effective !== 'number') return '';
    const [paid, share, total] = [
      format.value(commission, 'money'),
      format.value(effective, 'percent'),
      format.value(pay, 'money'),
    ];
    const next = tiersOf(values)
      ?.filter(({ from }) => from > (read(values).sales ?? 0))
      .toSorted((a, b) => a.from - b.from)[0];
    if (next) {
      const [missing, rate] = [
        format.value(next.from - (read(values).sales ?? 0), 'money'),
        format.value(next.rate * 100, 'percent'),
      ];
      return {
        ro: `Comisionul este ${paid}, adică ${share} din vânzări. Mai ai ${missing} până la pragul de ${rate}.`,
        en: `The commission is ${paid}, or ${share} of sales. You are ${missing} short of the ${rate} tier.`,
      }[format.locale];
    }
    return {
      ro: `Comisionul este ${paid}, adică ${share} din vânzări, iar câștigul total ${total} brut. Verifică în plan când se plătește: la semnare sau la încasare.`,
      en: `The commission is ${paid}, or ${share} of sales, and the total pay ${total} before tax. Check in your plan when it is paid: at signing or once the customer pays.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const tiers = tiersOf(values) ?? [];
    const lowest = Math.min(...tiers.map(({ from }) => from));
    if (tiers.length === 0 || lowest <= 0) return [];
    const floor = format.value(lowest, 'money');
    const text = {
      ro: `Vânzările de sub ${floor} nu aduc comision. Dacă aduc, adaugă un prag de la 0.`,
      en: `Sales below ${floor} earn no commission. If they do, add a tier from 0.`,
    };
    return [{ field: 'tiers', text: text[format.locale] }];
  },
  chart(values, _results, format) {
    const { sales } = read(values);
    const commission = commissionAt(sales, values);
    if (!sales || commission === undefined) return undefined;
    const thresholds = (tiersOf(values) ?? []).map(({ from }) => from);
    const end = Math.max(2 * sales, ...thresholds.map((from) => 1.25 * from));
    const stops = [...new Set([0, sales, ...thresholds, end])].toSorted((a, b) => a - b);
    const text = {
      ro: { x: 'vânzări', y: 'comision', mark: 'acum' },
      en: { x: 'sales', y: 'commission', mark: 'now' },
    }[format.locale];
    return {
      kind: 'line',
      x: { label: text.x, unit: 'money' },
      y: { label: text.y, unit: 'money' },
      series: [{ label: text.y, points: stops.map((x) => [x, commissionAt(x, values) ?? 0]) }],
      marks: [{ label: text.mark, x: sales, y: commission }],
    };
  },
  sensitivity: { output: 'commission', inputs: ['sales', 'rate'] },
  spreadsheet(values) {
    const { sales, rate, base } = read(values);
    const tiers = tiersOf(values) ?? [];
    const parts = tierParts(sales ?? 0, tiers).map((tier) => `${term(tier.part)}*${term(tidy(tier.rate * 100))}`);
    const earned = tiers.length > 0 ? `(${sumOf(parts)})/100` : sheet`${sales}*${rate}/100`?.slice(1);
    return {
      commission: sheet`${earned}`,
      'effective-rate': sheet`100*(${earned})/${sales}`,
      'total-pay': sheet`${base}+${earned}`,
    };
  },
};

export default definition;
