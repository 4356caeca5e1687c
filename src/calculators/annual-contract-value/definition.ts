import { apply, divide } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf } from '../values.ts';
import { annualContractValue } from './formula.ts';

const read = (values: Values) => ({
  total: numberOf(values, 'contract-value'),
  fees: numberOf(values, 'one-off-fees'),
  years: numberOf(values, 'term-years'),
});

const definition: CalculatorDefinition = {
  id: 'annual-contract-value',
  title: { ro: 'Calculator de valoare anuală a contractului (ACV)', en: 'Annual contract value (ACV) calculator' },
  description: {
    ro: 'Află cât aduce pe an un contract pe mai mulți ani, fără plățile unice.',
    en: 'Find what a multi-year contract brings in a year, one-off fees left out.',
  },
  slug: { ro: 'calculator-de-valoare-anuala-a-contractului', en: 'annual-contract-value-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'contract-value',
      unit: 'money',
      label: { ro: 'Valoarea contractului', en: 'Contract value' },
      hint: { ro: 'pe toată durata, fără TVA', en: 'over the whole term, without VAT' },
    },
    {
      kind: 'number',
      id: 'one-off-fees',
      unit: 'money',
      default: 0,
      label: { ro: 'Plăți unice', en: 'One-off fees' },
      hint: {
        ro: 'instalare, instruire: ce se plătește o singură dată',
        en: 'set-up, training: whatever is paid only once',
      },
    },
    {
      kind: 'number',
      id: 'term-years',
      unit: 'years',
      bounds: { min: 0, exclusiveMin: true },
      label: { ro: 'Durata contractului', en: 'Contract term' },
      hint: { ro: 'în ani; 18 luni înseamnă 1,5', en: 'in years; 18 months is 1.5' },
    },
  ],
  outputs: [{ id: 'acv', unit: 'money', label: { ro: 'Valoarea anuală a contractului', en: 'Annual contract value' } }],
  formula: {
    tex: {
      ro: '\\text{ACV} = \\frac{\\text{valoarea contractului} - \\text{plăți unice}}{\\text{ani}}',
      en: '\\text{ACV} = \\frac{\\text{contract value} - \\text{one-off fees}}{\\text{years}}',
    },
    words: {
      ro: 'Din valoarea contractului se scad plățile unice, iar restul se împarte la numărul de ani.',
      en: 'Take the one-off fees off the contract value and divide the rest by the number of years.',
    },
  },
  source: { ro: 'Definiția uzuală a ACV.', en: 'The ordinary definition of ACV.' },
  example: {
    values: { 'contract-value': 100000, 'one-off-fees': 0, 'term-years': 4 },
    results: { acv: 25000 },
  },
  compute(values) {
    const { total, fees, years } = read(values);
    return { acv: apply(annualContractValue, total, fees, years) };
  },
  solve: { acv: ['contract-value', 'one-off-fees', 'term-years'] },
  inverses: {
    acv: {
      'contract-value': (acv, values) =>
        apply((fees: number, years: number) => acv * years + fees, read(values).fees, read(values).years),
      'one-off-fees': (acv, values) =>
        apply((total: number, years: number) => total - acv * years, read(values).total, read(values).years),
      'term-years': (acv, values) =>
        apply((total: number, fees: number) => divide(total - fees, acv), read(values).total, read(values).fees),
    },
  },
  steps(values, results, format) {
    const { total, fees, years } = read(values);
    return knownSteps(results, [
      [
        'acv',
        { ro: '(valoarea contractului − plăți unice) / ani', en: '(contract value − one-off fees) / years' },
        `(${format.value(total, 'money')} − ${format.value(fees, 'money')}) / ${format.value(years, 'number')} = ${format.value(results['acv'], 'money')}`,
      ],
    ]);
  },
  reading(values, results, format) {
    const { years = 0 } = read(values);
    if (typeof results['acv'] !== 'number') return '';
    const acv = format.value(results['acv'], 'money');
    if (results['acv'] <= 0) {
      return {
        ro: 'Fără plățile unice nu rămâne venit anual. Verifică dacă le-ai trecut corect.',
        en: 'Nothing recurs once the one-off fees are out. Check that you entered them correctly.',
      }[format.locale];
    }
    if (years < 1) {
      return {
        ro: `Contractul durează mai puțin de un an, deci ${acv} este suma raportată la un an întreg: o încasezi doar dacă se prelungește.`,
        en: `The contract runs for less than a year, so ${acv} is the amount scaled up to a full one: you collect it only if it is renewed.`,
      }[format.locale];
    }
    return {
      ro: `Contractul aduce ${acv} pe an. Compară suma cu costul de achiziție al clientului, ca să vezi în cât timp îl recuperezi.`,
      en: `The contract brings ${acv} a year. Read it against what winning the customer cost, to see how soon that is paid back.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const { total, fees } = read(values);
    if (total === undefined || fees === undefined || fees <= total) return [];
    const text = {
      ro: 'Plățile unice depășesc valoarea contractului. Valoarea contractului trebuie să le cuprindă.',
      en: 'The one-off fees exceed the contract value, which should include them.',
    };
    return [{ field: 'one-off-fees', text: text[format.locale] }];
  },
  sensitivity: { output: 'acv', inputs: ['contract-value', 'term-years'] },
  spreadsheet(values) {
    const { total, fees, years } = read(values);
    return { acv: sheet`(${total}-${fees})/${years}` };
  },
  feeds: [
    { output: 'acv', calculator: 'sales-velocity', input: 'average-deal' },
    { output: 'acv', calculator: 'lead-sla', input: 'average-deal' },
  ],
};

export default definition;
