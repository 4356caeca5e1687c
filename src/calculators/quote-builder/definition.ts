import type { CalculatorDefinition, Row, Values } from '../definition.ts';
import { sheet, sumOf, term } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { completeRows, numberOf, textOf } from '../values.ts';
import { lineAmounts, quoteTotals, type QuoteLine } from './formula.ts';
import { currentVatRate } from './vat-rates.ts';

interface NamedLine extends QuoteLine {
  readonly name: string;
}

/** A line's discount has a default, so a line is started by its quantity or its price. */
function linesOf(values: Values): readonly NamedLine[] | undefined {
  const started = completeRows(values, 'lines', ['quantity', 'unit-price']);
  if (started?.some((row) => Object.hasOwn(row, 'discount') && row['discount'] === undefined)) return undefined;
  return started?.map((row, index) => ({
    name: textOf(row, 'name') ?? String(index + 1),
    quantity: row.quantity,
    unitPrice: row['unit-price'],
    discount: numberOf(row, 'discount') ?? 0,
  }));
}

const totalsOf = (values: Values) => {
  const lines = linesOf(values);
  const [orderDiscount, vatRate] = [numberOf(values, 'order-discount'), numberOf(values, 'vat-rate')];
  return lines && orderDiscount !== undefined && vatRate !== undefined
    ? quoteTotals(lines, orderDiscount, vatRate)
    : undefined;
};

const line = (name: string, quantity: number, unitPrice: number, discount: number): Row => ({
  name,
  quantity,
  'unit-price': unitPrice,
  discount,
});

/**
 * Whole cents in a spreadsheet, half up. Rounded twice, since its 100.49999999999999 is half a cent to whoever typed the
 * amounts, and not every program sees that.
 */
const cents = (amount: string): string => `ROUND(ROUND(${amount},6),0)`;

const definition: CalculatorDefinition = {
  id: 'quote-builder',
  title: { ro: 'Calculator de ofertă de preț', en: 'Quote builder' },
  description: {
    ro: 'Întocmește o ofertă cu discounturi pe linie și pe total și cu TVA, calculată exact, gata de tipărit.',
    en: 'Build a quote with line and order discounts and VAT, computed exactly and ready to print.',
  },
  slug: { ro: 'calculator-de-oferta-de-pret', en: 'quote-builder' },
  inputs: [
    {
      kind: 'rows',
      id: 'lines',
      label: { ro: 'Linii', en: 'Lines' },
      rowLabel: { ro: 'linie', en: 'line' },
      columns: [
        { kind: 'text', id: 'name', label: { ro: 'Produs sau serviciu', en: 'Product or service' } },
        {
          kind: 'number',
          id: 'quantity',
          unit: 'number',
          bounds: { min: 0 },
          label: { ro: 'Cantitate', en: 'Quantity' },
        },
        { kind: 'number', id: 'unit-price', unit: 'money', label: { ro: 'Preț unitar', en: 'Unit price' } },
        {
          kind: 'number',
          id: 'discount',
          unit: 'percent',
          default: 0,
          bounds: { max: 100 },
          label: { ro: 'Discount', en: 'Discount' },
        },
      ],
    },
    {
      kind: 'number',
      id: 'order-discount',
      unit: 'percent',
      default: 0,
      bounds: { max: 100 },
      label: { ro: 'Discount pe total', en: 'Order discount' },
      hint: { ro: 'după discounturile de pe linii', en: 'after the line discounts' },
    },
    {
      kind: 'number',
      id: 'vat-rate',
      unit: 'percent',
      default: currentVatRate,
      bounds: { max: 100 },
      label: { ro: 'Cota de TVA', en: 'VAT rate' },
      hint: {
        ro: '21\u00a0% cota standard din 1 august 2025 (Legea 141/2025); 19\u00a0% înainte',
        en: 'Romania’s standard rate is 21% since August 1, 2025 (Law 141/2025); 19% before',
      },
    },
  ],
  outputs: [
    { id: 'net', unit: 'money', label: { ro: 'Total fără TVA', en: 'Net total' } },
    { id: 'discount-total', unit: 'money', label: { ro: 'Discount acordat', en: 'Discount given' } },
    { id: 'vat', unit: 'money', label: { ro: 'TVA', en: 'VAT' } },
    { id: 'total', unit: 'money', label: { ro: 'Total de plată', en: 'Total to pay' } },
  ],
  formula: {
    tex: {
      ro: '\\text{total} = \\left(\\sum \\text{cantitate} \\times \\text{preț} \\times (1 - \\text{discount})\\right) \\times (1 - \\text{discount pe total}) \\times (1 + \\text{TVA})',
      en: '\\text{total} = \\left(\\sum \\text{quantity} \\times \\text{price} \\times (1 - \\text{discount})\\right) \\times (1 - \\text{order discount}) \\times (1 + \\text{VAT})',
    },
    words: {
      ro: 'Fiecare linie se rotunjește la două zecimale, apoi se aplică discountul pe total, apoi TVA, rotunjită o singură dată.',
      en: 'Each line is rounded to two decimals, then the order discount is applied, then VAT, rounded once.',
    },
  },
  source: {
    ro: 'Aritmetica uzuală a facturii, cu zecimale exacte; cota de TVA: Legea 141/2025.',
    en: 'Ordinary invoice arithmetic in exact decimals; VAT rate: Romanian Law 141/2025.',
  },
  example: {
    values: { lines: [line('Licence', 10, 99.99, 10), line('Set-up', 1, 500, 0)], 'order-discount': 5, 'vat-rate': 21 },
    translated: { ro: { lines: [line('Licență', 10, 99.99, 10), line('Instalare', 1, 500, 0)] } },
    results: { net: 1329.91, vat: 279.28, total: 1609.19, 'discount-total': 169.99 },
  },
  references: [
    {
      values: { lines: [line('', 3, 0.335, 0)], 'order-discount': 0, 'vat-rate': 19 },
      results: { net: 1.01, vat: 0.19, total: 1.2, 'discount-total': 0 },
    },
  ],
  compute(values) {
    const totals = totalsOf(values);
    return { net: totals?.net, 'discount-total': totals?.discountTotal, vat: totals?.vat, total: totals?.total };
  },
  steps(values, results, format) {
    const money = (amount: number | undefined) => format.value(amount, 'money');
    const lines = (linesOf(values) ?? []).slice(0, 12).map((item) => {
      const discount = item.discount > 0 ? ` − ${format.value(item.discount, 'percent')}` : '';
      const text = `${format.value(item.quantity, 'number')} × ${money(item.unitPrice)}${discount} = ${money(lineAmounts(item).net)}`;
      return ['net', { ro: item.name, en: item.name }, text] as const;
    });
    const [net, vat, total] = ['net', 'vat', 'total'].map((id) => format.value(results[id], 'money'));
    const discount = format.value(numberOf(values, 'order-discount'), 'percent');
    return knownSteps(results, [
      ...lines,
      ['net', { ro: 'Total fără TVA', en: 'Net total' }, `Σ − ${discount} = ${net}`],
      ['vat', { ro: 'TVA', en: 'VAT' }, `${net} × ${format.value(numberOf(values, 'vat-rate'), 'percent')} = ${vat}`],
      ['total', { ro: 'Total de plată', en: 'Total to pay' }, `${net} + ${vat} = ${total}`],
    ]);
  },
  reading(_values, results, format) {
    const { net, 'discount-total': discount, total } = results;
    if (typeof net !== 'number' || typeof discount !== 'number') return '';
    const paid = format.value(total, 'money');
    if (discount <= 0 || net + discount === 0) {
      return {
        ro: `Clientul plătește ${paid} cu TVA. Trece pe ofertă și până când e valabilă și ce condiții are plata.`,
        en: `The customer pays ${paid} with VAT. Put on the quote how long it holds and the terms of payment.`,
      }[format.locale];
    }
    const [amount, share] = [
      format.value(discount, 'money'),
      format.value((100 * discount) / (net + discount), 'percent'),
    ];
    return {
      ro: `Clientul plătește ${paid} cu TVA, iar tu renunți la ${amount}, adică ${share} din prețul de listă. Verifică marja rămasă și ce primești în schimbul discountului.`,
      en: `The customer pays ${paid} with VAT, and you give up ${amount}, or ${share} of the list price. Check the margin that remains and what you get for the discount.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const rate = numberOf(values, 'vat-rate');
    const text =
      rate === 19
        ? {
            ro: '19\u00a0% a fost cota standard până la 31 iulie 2025.',
            en: '19% was the standard rate until July 31, 2025.',
          }
        : rate === 0
          ? {
              ro: 'Fără TVA: trece pe ofertă motivul (scutire, taxare inversă).',
              en: 'No VAT: state the reason on the quote (exempt, reverse charge).',
            }
          : undefined;
    return text ? [{ field: 'vat-rate', text: text[format.locale] }] : [];
  },
  sensitivity: { output: 'total', inputs: ['order-discount', 'vat-rate'] },
  spreadsheet(values) {
    const lines = linesOf(values) ?? [];
    const nets = lines.map((item) =>
      cents(`${term(item.quantity)}*${term(item.unitPrice)}*(100-${term(item.discount)})`),
    );
    const grosses = lines.map((item) => cents(`100*${term(item.quantity)}*${term(item.unitPrice)}`));
    const [discount, rate] = [numberOf(values, 'order-discount'), numberOf(values, 'vat-rate')];
    const net = sheet`${cents(`(${sumOf(nets)})*(100-${term(discount)})/100`)}/100`?.slice(1);
    const vat = sheet`${cents(`${net}*${term(rate)}`)}/100`?.slice(1);
    return {
      net: sheet`${net}`,
      'discount-total': sheet`(${sumOf(grosses)})/100-${net}`,
      vat: sheet`${vat}`,
      total: sheet`${net}+${vat}`,
    };
  },
};

export default definition;
