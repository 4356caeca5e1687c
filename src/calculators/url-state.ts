import type { CalculatorDefinition, Cell, CellField, Row, RowsField, Values } from './definition.ts';
import { defaultCurrency, isCurrency, type Currency } from './number-format.ts';
import { largestNumber } from './number-input.ts';
import { plainNumber } from './plain-number.ts';
import { isGiven, isRows } from './values.ts';

export type FragmentReason =
  'unknown-key' | 'repeated' | 'not-a-number' | 'not-a-choice' | 'too-large' | 'too-many-rows' | 'unreadable';

export interface FragmentProblem {
  readonly key: string;
  readonly reason: FragmentReason;
}

export interface FragmentState {
  readonly values: Values;
  readonly currency?: Currency;
  /** The parts that were ignored, and why. */
  readonly problems: readonly FragmentProblem[];
}

export const mostRows = 500;
const longestText = 200;
/** Room for 500 rows with long names; whatever is longer was not written by us. */
const longestFragment = 500_000;

/**
 * A calculator's state from a URL fragment, with or without "#". Fragments come from strangers: whatever does not fit is
 * left out and reported, never thrown.
 */
export function readFragment(definition: CalculatorDefinition, fragment: string): FragmentState {
  const problems: FragmentProblem[] = [];
  const values = new Map<string, Cell | Row[]>();
  let currency: Currency | undefined;
  for (const [key, text] of pairsOf(fragment, problems)) {
    const problem = key === 'currency' ? undefined : readPair(definition, values, key, text);
    if (problem) problems.push({ key, reason: problem });
    if (key === 'currency' && isCurrency(text)) currency = text;
    if (key === 'currency' && !isCurrency(text)) problems.push({ key, reason: 'not-a-choice' });
  }
  return { values: Object.fromEntries(values), ...(currency && { currency }), problems };
}

/**
 * The fragment, without "#", that brings the given state back. Defaults are written too, so that a link keeps its
 * meaning when a default changes (a VAT rate).
 */
export function writeFragment(
  definition: CalculatorDefinition,
  values: Values,
  currency: Currency = defaultCurrency,
): string {
  const pairs = definition.inputs.flatMap((field) => {
    const value = values[field.id];
    if (!isRows(value)) return cellPair(field.id, value);
    return value.slice(0, mostRows).flatMap((row, index) => {
      const columns = field.kind === 'rows' ? field.columns : [];
      return columns.flatMap((column) => cellPair(`${field.id}.${index + 1}.${column.id}`, row[column.id]));
    });
  });
  return [...pairs, ...(currency === defaultCurrency ? [] : [`currency=${currency}`])].join('&');
}

function cellPair(key: string, value: Cell): readonly string[] {
  if (!isGiven(value)) return [];
  return [`${key}=${typeof value === 'number' ? plainNumber(value) : encodeURIComponent(String(value))}`];
}

function* pairsOf(fragment: string, problems: FragmentProblem[]): Generator<readonly [key: string, text: string]> {
  const body = fragment.replace(/^#/, '');
  if (body.length > longestFragment) problems.push({ key: '', reason: 'too-large' });
  for (const pair of body.slice(0, longestFragment).split('&').filter(Boolean)) {
    const equals = pair.indexOf('=');
    try {
      yield [decode(pair.slice(0, equals < 0 ? undefined : equals)), equals < 0 ? '' : decode(pair.slice(equals + 1))];
    } catch {
      problems.push({ key: pair.slice(0, 40), reason: 'unreadable' });
    }
  }
}

/** "+" is a space, as forms write it; our own links write %20 and, for a plus, %2B. */
function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}

function readPair(
  definition: CalculatorDefinition,
  values: Map<string, Cell | Row[]>,
  key: string,
  text: string,
): FragmentReason | undefined {
  const [id = '', number, columnId, ...more] = key.split('.');
  const field = definition.inputs.find((input) => input.id === id);
  if (!field || more.length > 0 || (field.kind === 'rows') !== (columnId !== undefined)) return 'unknown-key';
  if (field.kind === 'rows') return readRowPair(field, values, number ?? '', columnId ?? '', text);
  if (number !== undefined) return 'unknown-key';
  if (values.has(id)) return 'repeated';
  return readCell(field, text, (value) => values.set(id, value));
}

function readRowPair(
  field: RowsField,
  values: Map<string, Cell | Row[]>,
  number: string,
  columnId: string,
  text: string,
): FragmentReason | undefined {
  const column = field.columns.find(({ id }) => id === columnId);
  if (!column || !/^[1-9]\d*$/.test(number)) return 'unknown-key';
  if (Number(number) > (field.fixedRows?.length ?? mostRows)) return 'too-many-rows';
  const found = values.get(field.id);
  const rows = Array.isArray(found) ? found : [];
  if (rows[Number(number) - 1]?.[columnId] !== undefined) return 'repeated';
  return readCell(column, text, (value) => {
    while (rows.length < Number(number)) rows.push({});
    rows[Number(number) - 1] = { ...rows[Number(number) - 1], [columnId]: value };
    values.set(field.id, rows);
  });
}

function readCell(field: CellField, text: string, keep: (value: Cell) => void): FragmentReason | undefined {
  if (text === '') return undefined;
  if (field.kind === 'number') return readNumber(text, keep);
  if (field.kind === 'choice' && !field.choices.some(({ id }) => id === text)) return 'not-a-choice';
  if (field.kind === 'boolean' && text !== 'true' && text !== 'false') return 'not-a-choice';
  if (text.length > longestText) return 'too-large';
  keep(field.kind === 'boolean' ? text === 'true' : text);
  return undefined;
}

/** Plain decimals with a dot, whatever the language. */
function readNumber(text: string, keep: (value: Cell) => void): FragmentReason | undefined {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return 'not-a-number';
  const value = Number(text);
  if (Math.abs(value) > largestNumber) return 'too-large';
  keep(value + 0);
  return undefined;
}
