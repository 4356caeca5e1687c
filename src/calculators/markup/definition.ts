import { apply, divide, percentage } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf } from '../values.ts';
import { margin, marginOfMarkup, markup, profit } from './formula.ts';

const read = (values: Values) => ({ cost: numberOf(values, 'cost'), price: numberOf(values, 'price') });

const definition: CalculatorDefinition = {
  id: 'markup',
  title: { ro: 'Calculator de adaos comercial', en: 'Markup calculator' },
  description: {
    ro: 'Află adaosul pe cost și marja din preț, cele două procente care se confundă mereu.',
    en: 'Find the markup on cost and the margin on price, the two percentages that are always mixed up.',
  },
  slug: { ro: 'calculator-de-adaos-comercial', en: 'markup-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'cost',
      unit: 'money',
      bounds: { min: 0, exclusiveMin: true },
      label: { ro: 'Cost', en: 'Cost' },
      hint: { ro: 'cât te costă o bucată, fără TVA', en: 'what one unit costs you, without VAT' },
    },
    {
      kind: 'number',
      id: 'price',
      unit: 'money',
      label: { ro: 'Preț', en: 'Price' },
      hint: { ro: 'cât plătește clientul, fără TVA', en: 'what the customer pays, without VAT' },
    },
  ],
  outputs: [
    { id: 'markup', unit: 'percent', label: { ro: 'Adaosul comercial', en: 'Markup' } },
    { id: 'margin', unit: 'percent', label: { ro: 'Marja', en: 'Margin' } },
    { id: 'profit', unit: 'money', label: { ro: 'Profitul', en: 'Profit' } },
  ],
  formula: {
    tex: {
      ro: '\\text{adaos} = \\frac{\\text{preț} - \\text{cost}}{\\text{cost}}, \\quad \\text{marjă} = \\frac{\\text{preț} - \\text{cost}}{\\text{preț}}',
      en: '\\text{markup} = \\frac{\\text{price} - \\text{cost}}{\\text{cost}}, \\quad \\text{margin} = \\frac{\\text{price} - \\text{cost}}{\\text{price}}',
    },
    words: {
      ro: 'Același profit, raportat la cost (adaos) sau la preț (marjă).',
      en: 'The same profit, over the cost (markup) or over the price (margin).',
    },
  },
  source: { ro: 'Definițiile uzuale din comerț.', en: 'The ordinary definitions of trade.' },
  example: { values: { cost: 80, price: 100 }, results: { markup: 25, margin: 20, profit: 20 } },
  compute(values) {
    const { cost, price } = read(values);
    return {
      markup: percentage(apply(markup, price, cost)),
      margin: percentage(apply(margin, price, cost)),
      profit: apply(profit, price, cost),
    };
  },
  solve: { markup: ['price', 'cost'], margin: ['price', 'cost'], profit: ['price', 'cost'] },
  inverses: {
    markup: {
      price: (target, values) => apply((cost: number) => cost * (1 + target / 100), read(values).cost),
      cost: (target, values) => apply((price: number) => divide(price, 1 + target / 100), read(values).price),
    },
    margin: {
      price: (target, values) => apply((cost: number) => divide(cost, 1 - target / 100), read(values).cost),
      cost: (target, values) => apply((price: number) => price * (1 - target / 100), read(values).price),
    },
    profit: {
      price: (target, values) => apply((cost: number) => cost + target, read(values).cost),
      cost: (target, values) => apply((price: number) => price - target, read(values).price),
    },
  },
  steps(values, results, format) {
    const { cost, price } = read(values);
    const [spent, paid, earned] = [cost, price, results['profit']].map((amount) => format.value(amount, 'money'));
    return knownSteps(results, [
      ['profit', { ro: 'Profitul: preț − cost', en: 'Profit: price − cost' }, `${paid} − ${spent} = ${earned}`],
      [
        'markup',
        { ro: 'Adaosul: profit / cost', en: 'Markup: profit / cost' },
        `${earned} / ${spent} = ${format.value(results['markup'], 'percent')}`,
      ],
      [
        'margin',
        { ro: 'Marja: profit / preț', en: 'Margin: profit / price' },
        `${earned} / ${paid} = ${format.value(results['margin'], 'percent')}`,
      ],
    ]);
  },
  reading(_values, results, format) {
    const { markup: added, margin: kept } = results;
    if (typeof added !== 'number') return '';
    if (typeof kept !== 'number' || added < 0) {
      return {
        ro: 'Prețul nu acoperă costul. Verifică dacă ambele sume sunt fără TVA, apoi cât trebuie să crească prețul.',
        en: 'The price does not cover the cost. Check that both are without VAT, then how much the price must rise.',
      }[format.locale];
    }
    if (added === 0) {
      return {
        ro: 'Vinzi exact la cost: nu rămâne nimic pentru cheltuielile generale.',
        en: 'You sell exactly at cost: nothing is left for overheads.',
      }[format.locale];
    }
    const [markupText, marginText] = [format.value(added, 'percent'), format.value(kept, 'percent')];
    return {
      ro: `Un adaos de ${markupText} înseamnă o marjă de doar ${marginText}. Înainte de o reducere, compară procentul ei cu marja, nu cu adaosul.`,
      en: `A markup of ${markupText} is a margin of only ${marginText}. Before a discount, compare its percentage with the margin, not with the markup.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    if (read(values).price !== 0) return [];
    const text = { ro: 'La preț zero nu există marjă.', en: 'At a price of zero there is no margin.' };
    return [{ field: 'price', text: text[format.locale] }];
  },
  chart(_values, results, format) {
    const { markup: added, margin: kept } = results;
    if (typeof added !== 'number' || typeof kept !== 'number' || added < 0) return undefined;
    const end = Math.max(200, 1.25 * added);
    if (!Number.isFinite(end)) return undefined;
    const point = (index: number) => {
      const x = end * (index / 50);
      return [x, 100 * marginOfMarkup(x / 100)] as const;
    };
    const text = {
      ro: { x: 'adaos', y: 'marjă', mark: 'acum' },
      en: { x: 'markup', y: 'margin', mark: 'now' },
    }[format.locale];
    return {
      kind: 'line',
      x: { label: text.x, unit: 'percent' },
      y: { label: text.y, unit: 'percent' },
      series: [{ label: text.y, points: Array.from({ length: 51 }, (_, index) => point(index)) }],
      marks: [{ label: text.mark, x: added, y: kept }],
    };
  },
  sensitivity: { output: 'margin', inputs: ['price', 'cost'] },
  spreadsheet(values) {
    const { cost, price } = read(values);
    return {
      markup: sheet`100*(${price}-${cost})/${cost}`,
      margin: sheet`100*(${price}-${cost})/${price}`,
      profit: sheet`${price}-${cost}`,
    };
  },
  feeds: [{ output: 'margin', calculator: 'customer-lifetime-value', input: 'gross-margin' }],
};

export default definition;
