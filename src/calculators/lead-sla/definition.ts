import { apply } from '../arithmetic.ts';
import type { CalculatorDefinition, NumberField, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf } from '../values.ts';
import { dealsNeeded, enteringNeeded } from './formula.ts';

const read = (values: Values) => ({
  goal: numberOf(values, 'revenue-goal'),
  deal: numberOf(values, 'average-deal'),
  winRate: numberOf(values, 'sql-win-rate'),
  sqlRate: numberOf(values, 'mql-sql-rate'),
  mqlRate: numberOf(values, 'lead-mql-rate'),
});

const rate = (id: string, label: NumberField['label'], hint: NonNullable<NumberField['hint']>): NumberField => ({
  kind: 'number',
  id,
  unit: 'percent',
  bounds: { min: 0, exclusiveMin: true, max: 100 },
  label,
  hint,
});

const definition: CalculatorDefinition = {
  id: 'lead-sla',
  title: { ro: 'Calculator de SLA între marketing și vânzări', en: 'Sales and marketing SLA calculator' },
  description: {
    ro: 'Află câte leaduri trebuie să aducă marketingul ca vânzările să atingă ținta de venit.',
    en: 'Find how many leads marketing has to bring for sales to reach the revenue goal.',
  },
  slug: { ro: 'calculator-de-sla-intre-marketing-si-vanzari', en: 'sales-and-marketing-sla-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'revenue-goal',
      unit: 'money',
      label: { ro: 'Ținta de venit', en: 'Revenue goal' },
      hint: {
        ro: 'din leaduri de marketing, pe perioada convenită',
        en: 'from marketing leads, for the agreed period',
      },
    },
    {
      kind: 'number',
      id: 'average-deal',
      unit: 'money',
      bounds: { min: 0, exclusiveMin: true },
      label: { ro: 'Valoarea medie a unei tranzacții', en: 'Average deal' },
      hint: { ro: 'din tranzacțiile câștigate', en: 'over deals won' },
    },
    rate(
      'sql-win-rate',
      { ro: 'Rata SQL → tranzacție', en: 'SQL to deal rate' },
      {
        ro: 'ce procent dintre leadurile calificate de vânzări cumpără',
        en: 'the share of sales qualified leads who buy',
      },
    ),
    rate(
      'mql-sql-rate',
      { ro: 'Rata MQL → SQL', en: 'MQL to SQL rate' },
      {
        ro: 'ce procent dintre leadurile de marketing este acceptat de vânzări',
        en: 'the share of marketing qualified leads that sales accepts',
      },
    ),
    rate(
      'lead-mql-rate',
      { ro: 'Rata lead → MQL', en: 'Lead to MQL rate' },
      {
        ro: 'ce procent dintre leaduri ajunge calificat de marketing',
        en: 'the share of leads that marketing qualifies',
      },
    ),
  ],
  outputs: [
    { id: 'deals', unit: 'count', label: { ro: 'Tranzacții', en: 'Deals' } },
    {
      id: 'sqls',
      unit: 'count',
      label: { ro: 'Leaduri calificate de vânzări (SQL)', en: 'Sales qualified leads (SQL)' },
    },
    {
      id: 'mqls',
      unit: 'count',
      label: { ro: 'Leaduri calificate de marketing (MQL)', en: 'Marketing qualified leads (MQL)' },
    },
    { id: 'leads', unit: 'count', label: { ro: 'Leaduri', en: 'Leads' } },
  ],
  formula: {
    tex: {
      ro: '\\text{tranzacții} = \\left\\lceil \\frac{\\text{ținta}}{\\text{valoarea medie}} \\right\\rceil, \\quad \\text{SQL} = \\left\\lceil \\frac{\\text{tranzacții}}{\\text{rata}} \\right\\rceil, \\ldots',
      en: '\\text{deals} = \\left\\lceil \\frac{\\text{goal}}{\\text{average deal}} \\right\\rceil, \\quad \\text{SQLs} = \\left\\lceil \\frac{\\text{deals}}{\\text{rate}} \\right\\rceil, \\ldots',
    },
    words: {
      ro: 'De la țintă înapoi prin pâlnie: la fiecare pas se împarte la rata lui și se rotunjește în sus.',
      en: 'From the goal back through the funnel: each step divides by its rate and rounds up.',
    },
  },
  source: { ro: 'Pâlnia citită de la sfârșit la început.', en: 'The funnel read backwards.' },
  example: {
    values: {
      'revenue-goal': 300000,
      'average-deal': 10000,
      'sql-win-rate': 25,
      'mql-sql-rate': 40,
      'lead-mql-rate': 20,
    },
    results: { deals: 30, sqls: 120, mqls: 300, leads: 1500 },
  },
  compute(values) {
    const { goal, deal, winRate, sqlRate, mqlRate } = read(values);
    const deals = apply(dealsNeeded, goal, deal);
    const sqls = apply(enteringNeeded, deals, winRate);
    const mqls = apply(enteringNeeded, sqls, sqlRate);
    return { deals, sqls, mqls, leads: apply(enteringNeeded, mqls, mqlRate) };
  },
  steps(values, results, format) {
    const { goal, deal, winRate, sqlRate, mqlRate } = read(values);
    const count = (id: string) => format.value(results[id], 'count');
    const percent = (share: number | undefined) => format.value(share, 'percent');
    return knownSteps(results, [
      [
        'deals',
        { ro: 'Tranzacții, rotunjite în sus', en: 'Deals, rounded up' },
        `${format.value(goal, 'money')} / ${format.value(deal, 'money')} → ${count('deals')}`,
      ],
      [
        'sqls',
        { ro: 'SQL, rotunjite în sus', en: 'SQLs, rounded up' },
        `${count('deals')} / ${percent(winRate)} → ${count('sqls')}`,
      ],
      [
        'mqls',
        { ro: 'MQL, rotunjite în sus', en: 'MQLs, rounded up' },
        `${count('sqls')} / ${percent(sqlRate)} → ${count('mqls')}`,
      ],
      [
        'leads',
        { ro: 'Leaduri, rotunjite în sus', en: 'Leads, rounded up' },
        `${count('mqls')} / ${percent(mqlRate)} → ${count('leads')}`,
      ],
    ]);
  },
  reading(values, results, format) {
    const { leads, deals, mqls } = results;
    if (typeof leads !== 'number' || typeof deals !== 'number' || typeof mqls !== 'number') return '';
    if (leads === 0) {
      return {
        ro: 'La o țintă de zero nu e nevoie de niciun lead. Introdu venitul pe care îl aștepți de la marketing.',
        en: 'A goal of zero takes no lead. Enter the revenue that you expect from marketing.',
      }[format.locale];
    }
    const needed = format.plural(leads, {
      one: 'lead',
      few: 'leaduri',
      other: { ro: 'de leaduri', en: 'leads' }[format.locale],
    });
    const sold = format.plural(deals, {
      one: { ro: 'tranzacție', en: 'deal' }[format.locale],
      few: 'tranzacții',
      other: { ro: 'de tranzacții', en: 'deals' }[format.locale],
    });
    const { sqlRate = 100, mqlRate = 100, winRate = 100 } = read(values);
    const lowest = Math.min(sqlRate, mqlRate, winRate);
    const names = { [winRate]: 'SQL → tranzacție', [sqlRate]: 'MQL → SQL', [mqlRate]: 'lead → MQL' };
    const step = { ro: names[lowest] ?? '', en: (names[lowest] ?? '').replace('tranzacție', 'deal') }[format.locale];
    return {
      ro: `Pentru ${sold} ai nevoie de ${needed}. Cea mai mică rată este ${step}: dacă o crești, ai nevoie de mai puține leaduri. Trece în SLA și cât de repede sunt contactate.`,
      en: `For ${sold} you need ${needed}. The lowest rate is ${step}: raise it and fewer leads are enough. Put into the SLA how soon they are contacted, too.`,
    }[format.locale];
  },
  sensitivity: { output: 'leads', inputs: ['sql-win-rate', 'lead-mql-rate'] },
  spreadsheet(values) {
    const { goal, deal, winRate, sqlRate, mqlRate } = read(values);
    const deals = sheet`ROUNDUP(ROUND(${goal}/${deal},9),0)`?.slice(1);
    const sqls = sheet`ROUNDUP(ROUND(100*${deals}/${winRate},9),0)`?.slice(1);
    const mqls = sheet`ROUNDUP(ROUND(100*${sqls}/${sqlRate},9),0)`?.slice(1);
    return {
      deals: sheet`${deals}`,
      sqls: sheet`${sqls}`,
      mqls: sheet`${mqls}`,
      leads: sheet`ROUNDUP(ROUND(100*${mqls}/${mqlRate},9),0)`,
    };
  },
};

export default definition;
