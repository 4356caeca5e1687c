import { apply, divide } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf } from '../values.ts';
import { acquisitionCost, netPerCustomer, paybackMonths } from './formula.ts';

const read = (values: Values) => ({
  sales: numberOf(values, 'sales-cost'),
  marketing: numberOf(values, 'marketing-cost'),
  customers: numberOf(values, 'new-customers'),
  monthly: numberOf(values, 'monthly-profit-per-customer'),
  profit: numberOf(values, 'profit-per-customer'),
});

const cacOf = (values: Values): number | undefined => {
  const { sales, marketing, customers } = read(values);
  return apply(acquisitionCost, sales, marketing, customers);
};

const multiply = (a: number, b: number): number => a * b;

/** Each input of CAC from the CAC that is wanted. */
const salesAt = (cac: number | undefined, values: Values) =>
  apply(
    (cost: number, n: number, other: number) => cost * n - other,
    cac,
    read(values).customers,
    read(values).marketing,
  );
const marketingAt = (cac: number | undefined, values: Values) =>
  apply((cost: number, n: number, other: number) => cost * n - other, cac, read(values).customers, read(values).sales);
const customersAt = (cac: number | undefined, values: Values) =>
  apply((cost: number, a: number, b: number) => divide(a + b, cost), cac, read(values).sales, read(values).marketing);

const cacFromPayback = (months: number, values: Values) => apply(multiply, months, read(values).monthly);
const cacFromNet = (net: number, values: Values) => apply((profit: number) => profit - net, read(values).profit);

const inversesThrough = (cacFrom: (target: number, values: Values) => number | undefined) => ({
  'sales-cost': (target: number, values: Values) => salesAt(cacFrom(target, values), values),
  'marketing-cost': (target: number, values: Values) => marketingAt(cacFrom(target, values), values),
  'new-customers': (target: number, values: Values) => customersAt(cacFrom(target, values), values),
});

const definition: CalculatorDefinition = {
  id: 'customer-acquisition-cost',
  title: { ro: 'Calculator de cost de achiziție a clientului (CAC)', en: 'Customer acquisition cost (CAC) calculator' },
  description: {
    ro: 'Află cât te costă un client nou, în câte luni îl recuperezi și cât îți rămâne de pe urma lui.',
    en: 'Find what a new customer costs you, how soon that is paid back, and what is left.',
  },
  slug: { ro: 'calculator-de-cost-de-achizitie-a-clientului', en: 'customer-acquisition-cost-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'sales-cost',
      unit: 'money',
      label: { ro: 'Costurile de vânzări', en: 'Sales cost' },
      hint: {
        ro: 'salarii, comisioane, instrumente, în perioada aleasă',
        en: 'pay, commission and tools in the period',
      },
    },
    {
      kind: 'number',
      id: 'marketing-cost',
      unit: 'money',
      label: { ro: 'Costurile de marketing', en: 'Marketing cost' },
      hint: { ro: 'reclame, agenții, salarii, în aceeași perioadă', en: 'ads, agencies and pay in the same period' },
    },
    {
      kind: 'number',
      id: 'new-customers',
      unit: 'count',
      bounds: { min: 0, exclusiveMin: true },
      label: { ro: 'Clienți noi', en: 'New customers' },
      hint: { ro: 'câștigați în perioadă; fără reînnoiri', en: 'won in the period; leave out renewals' },
    },
    {
      kind: 'number',
      id: 'monthly-profit-per-customer',
      unit: 'money',
      bounds: { signed: true },
      optional: true,
      label: { ro: 'Profit lunar pe client', en: 'Monthly profit per customer' },
      hint: { ro: 'ca să vezi în câte luni recuperezi costul', en: 'to see in how many months the cost is paid back' },
    },
    {
      kind: 'number',
      id: 'profit-per-customer',
      unit: 'money',
      bounds: { signed: true },
      optional: true,
      label: { ro: 'Profit total pe client', en: 'Total profit per customer' },
      hint: { ro: 'pe toată relația, înainte de acest cost', en: 'over the whole relationship, before this cost' },
    },
  ],
  outputs: [
    { id: 'cac', unit: 'money', label: { ro: 'Costul de achiziție a clientului', en: 'Customer acquisition cost' } },
    { id: 'payback-months', unit: 'months', label: { ro: 'Se recuperează în', en: 'Paid back in' } },
    { id: 'net-per-customer', unit: 'money', label: { ro: 'Profit net pe client', en: 'Net profit per customer' } },
  ],
  formula: {
    tex: {
      ro: '\\text{CAC} = \\frac{\\text{costuri de vânzări} + \\text{costuri de marketing}}{\\text{clienți noi}}',
      en: '\\text{CAC} = \\frac{\\text{sales cost} + \\text{marketing cost}}{\\text{new customers}}',
    },
    words: {
      ro: 'Costurile de vânzări și de marketing dintr-o perioadă, împărțite la clienții noi din aceeași perioadă.',
      en: 'Sales and marketing cost in a period over the new customers of the same period.',
    },
  },
  source: { ro: 'Definiția uzuală a CAC.', en: 'The ordinary definition of CAC.' },
  example: {
    values: { 'sales-cost': 90000, 'marketing-cost': 60000, 'new-customers': 100, 'profit-per-customer': 1000 },
    results: { cac: 1500, 'net-per-customer': -500 },
  },
  references: [
    {
      values: { 'sales-cost': 12000, 'marketing-cost': 8000, 'new-customers': 25, 'monthly-profit-per-customer': 64 },
      results: { cac: 800, 'payback-months': 12.5 },
    },
  ],
  compute(values) {
    const { monthly, profit } = read(values);
    const cac = cacOf(values);
    return {
      cac,
      'payback-months': apply(paybackMonths, cac, monthly),
      'net-per-customer': apply(netPerCustomer, cac, profit),
    };
  },
  solve: {
    cac: ['sales-cost', 'marketing-cost', 'new-customers'],
    'payback-months': ['sales-cost', 'marketing-cost', 'new-customers', 'monthly-profit-per-customer'],
    'net-per-customer': ['sales-cost', 'marketing-cost', 'new-customers', 'profit-per-customer'],
  },
  inverses: {
    cac: inversesThrough((cac) => cac),
    'payback-months': {
      ...inversesThrough(cacFromPayback),
      'monthly-profit-per-customer': (months, values) => apply((cac: number) => divide(cac, months), cacOf(values)),
    },
    'net-per-customer': {
      ...inversesThrough(cacFromNet),
      'profit-per-customer': (net, values) => apply((cac: number) => net + cac, cacOf(values)),
    },
  },
  steps(values, results, format) {
    const { sales, marketing, customers, monthly, profit } = read(values);
    const money = (amount: number | undefined) => format.value(amount, 'money');
    const cac = format.value(results['cac'], 'money');
    return knownSteps(results, [
      [
        'cac',
        { ro: 'CAC: costuri / clienți noi', en: 'CAC: costs / new customers' },
        `(${money(sales)} + ${money(marketing)}) / ${format.value(customers, 'count')} = ${cac}`,
      ],
      [
        'payback-months',
        { ro: 'Recuperarea: CAC / profit lunar', en: 'Payback: CAC / monthly profit' },
        `${cac} / ${money(monthly)} = ${format.value(results['payback-months'], 'months')}`,
      ],
      [
        'net-per-customer',
        { ro: 'Profit net: profit − CAC', en: 'Net profit: profit − CAC' },
        `${money(profit)} − ${cac} = ${format.value(results['net-per-customer'], 'money')}`,
      ],
    ]);
  },
  reading(_values, results, format) {
    const { cac, 'payback-months': payback, 'net-per-customer': net } = results;
    if (typeof cac !== 'number') return '';
    const cost = format.value(cac, 'money');
    if (typeof net === 'number' && net < 0) {
      const loss = format.value(-net, 'money');
      return {
        ro: `Pierzi ${loss} la fiecare client nou. Vezi întâi canalul cel mai scump: fie scade costul, fie crește profitul pe client.`,
        en: `You lose ${loss} on each new customer. Look at the most expensive channel first: the cost has to fall or the profit per customer to rise.`,
      }[format.locale];
    }
    if (typeof payback === 'number') {
      const months = format.value(payback, 'months');
      return {
        ro: `Un client nou costă ${cost} și îl recuperezi în ${months}. Compară cu durata medie a relației: dacă pleacă mai devreme, pierzi bani.`,
        en: `A new customer costs ${cost} and is paid back in ${months}. Compare with how long customers stay: if they leave sooner, you lose money.`,
      }[format.locale];
    }
    if (typeof net === 'number') {
      const left = format.value(net, 'money');
      return {
        ro: `După costul de achiziție îți rămân ${left} de la fiecare client. Adaugă profitul lunar ca să vezi și când recuperezi costul.`,
        en: `After the acquisition cost, each customer leaves you ${left}. Add the monthly profit to see when the cost is paid back.`,
      }[format.locale];
    }
    return {
      ro: `Un client nou costă ${cost}. Cifra spune ceva abia lângă profitul pe care îl aduce: adaugă-l mai sus.`,
      en: `A new customer costs ${cost}. That says something only next to the profit it brings: add it above.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const { monthly } = read(values);
    if (monthly === undefined || monthly > 0) return [];
    const text = {
      ro: 'Fără profit lunar, costul de achiziție nu se recuperează niciodată.',
      en: 'Without a monthly profit, the acquisition cost is never paid back.',
    };
    return [{ field: 'monthly-profit-per-customer', text: text[format.locale] }];
  },
  sensitivity: { output: 'cac', inputs: ['marketing-cost', 'new-customers'] },
  spreadsheet(values) {
    const { sales, marketing, customers, monthly, profit } = read(values);
    const cac = sheet`(${sales}+${marketing})/${customers}`?.slice(1);
    return {
      cac: sheet`${cac}`,
      'payback-months': sheet`${cac}/${monthly}`,
      'net-per-customer': sheet`${profit}-${cac}`,
    };
  },
  feeds: [{ output: 'cac', calculator: 'customer-lifetime-value', input: 'cac' }],
};

export default definition;
