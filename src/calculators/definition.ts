import type { Locale, Localized } from '../locales.ts';

/**
 * What a calculator is, as data: the page, the island, the URL state, the tests, the data files and the proof page all
 * derive from it.
 *
 * Edge representation, everywhere outside `formula.ts`: a percentage is carried as a percentage (8 means 8 %), money as
 * a plain number in one chosen currency, counts as whole numbers. A missing value is `undefined`, never 0 or `NaN`.
 */

export type NumberUnit = 'money' | 'percent' | 'count' | 'ratio' | 'months' | 'years' | 'days' | 'score' | 'number';
export type Unit = NumberUnit | 'text' | 'boolean' | 'choice';

export type Cell = number | string | boolean | undefined;
export type Row = Readonly<Record<string, Cell>>;
export type Value = Cell | readonly Row[];
/** Input values by input id; rows are arrays of records by column id. */
export type Values = Readonly<Record<string, Value>>;
/** Results by output id; `undefined` where there is no value. */
export type Results = Readonly<Record<string, Cell>>;

/**
 * What a number may be. Without bounds: money, counts, percentages and durations are 0 or more, counts are whole, and
 * ratios, scores and plain numbers are anything.
 */
export interface Bounds {
  readonly min?: number;
  /** The minimum itself is not allowed ("more than 0"). */
  readonly exclusiveMin?: boolean;
  /** A number, or the id of the input that may not be exceeded. */
  readonly max?: number | string;
  /** Negative values make sense here although the unit usually has none (a loss, a tax refund). */
  readonly signed?: boolean;
}

interface FieldBase {
  readonly id: string;
  readonly label: Localized;
  /** One short clause: what to count, over what period, what to leave out. */
  readonly hint?: Localized;
  /** The calculator gives its main result without it. */
  readonly optional?: boolean;
}

export interface NumberField extends FieldBase {
  readonly kind: 'number';
  readonly unit: NumberUnit;
  readonly bounds?: Bounds;
  readonly default?: number;
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly default?: string;
}

export interface BooleanField extends FieldBase {
  readonly kind: 'boolean';
  readonly default?: boolean;
}

export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly choices: readonly { readonly id: string; readonly label: Localized }[];
  readonly default?: string;
}

export interface RowsField extends FieldBase {
  readonly kind: 'rows';
  /** What one row is called: "tranzacție", "deal". */
  readonly rowLabel: Localized;
  readonly columns: readonly CellField[];
  /** The rows that an empty calculator starts with; also, cell by cell, what a cell left empty in that row stands for. */
  readonly default?: Localized<readonly Row[]>;
  /** The names of the rows when their number is fixed (the scores 0 to 10): none can be added, removed or moved. */
  readonly fixedRows?: readonly Localized[];
}

export type CellField = NumberField | TextField | BooleanField | ChoiceField;
export type InputField = CellField | RowsField;

export interface OutputField {
  /**
   * A series has `-N` as a part of its id ("forecast-N", "step-N-conversion"): N counts from 1, `count` says how many
   * there are, and `{n}` in the label stands for N. `outputsFor` in `calculate.ts` writes them out.
   */
  readonly id: string;
  readonly unit: NumberUnit | 'text' | 'boolean';
  readonly label: Localized;
  readonly count?: (values: Values) => number;
  /** For text outputs: what each result id is called. A text result that is not here is shown as it is. */
  readonly labels?: Readonly<Record<string, Localized>>;
}

/** Formats a value by unit in the page's language and the chosen currency; what `steps` and sentences print. */
export interface Formatter {
  readonly locale: Locale;
  value(value: Cell, unit: Unit): string;
  /** "1 client", "3 clienți", "20 de clienți": forms by plural category. */
  plural(count: number, forms: PluralForms): string;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A line of the computation with the reader's own numbers put in: "8 / 100 = 8 %". */
export interface Step {
  readonly label: Localized;
  readonly expression: string;
}

/** Something that the reader should know about these very inputs, shown beside the field or the results. */
export interface Notice {
  readonly field?: string;
  readonly text: string;
}

export type ChartSpec =
  | {
      readonly kind: 'line';
      readonly x: ChartAxis;
      readonly y: ChartAxis;
      readonly series: readonly ChartSeries[];
      readonly marks?: readonly ChartMark[];
    }
  | { readonly kind: 'bars'; readonly y: ChartAxis; readonly bars: readonly ChartBar[] }
  | { readonly kind: 'waterfall'; readonly y: ChartAxis; readonly bars: readonly ChartBar[] }
  | { readonly kind: 'shares'; readonly bars: readonly ChartBar[] }
  | { readonly kind: 'funnel'; readonly bars: readonly ChartBar[] };

export interface ChartAxis {
  readonly label: string;
  readonly unit: NumberUnit;
}

export interface ChartSeries {
  readonly label: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** A forecast or a threshold, drawn dashed. */
  readonly dashed?: boolean;
}

export interface ChartMark {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

export interface ChartBar {
  readonly label: string;
  readonly value: number;
  /** The part of the bar that is filled (weighted against total); or the role in a waterfall. */
  readonly filled?: number;
  readonly role?: 'total' | 'gain' | 'loss';
}

export interface CalculatorDefinition {
  readonly id: string;
  readonly title: Localized;
  /** One sentence for lists and for the page's description. */
  readonly description: Localized;
  /** URL segment in each language. */
  readonly slug: Localized;
  readonly inputs: readonly InputField[];
  readonly outputs: readonly OutputField[];
  /** The formula in TeX and in words, as the reader sees it above the proof. */
  readonly formula: { readonly tex: Localized; readonly words: Localized };
  /** Where the formula comes from, in words; an URL only where it was really opened. */
  readonly source: Localized;
  /**
   * Founding example: inputs and the results that they must give, to 1e-9 relative. `translated` has the inputs whose
   * words differ by language (names of lines); `exampleValues` in `calculate.ts` puts them in.
   */
  readonly example: {
    readonly values: Values;
    readonly results: Results;
    readonly translated?: Partial<Localized<Values>>;
  };
  /** Other reference cases, computed independently of our code (say how in the test). */
  readonly references?: readonly { readonly values: Values; readonly results: Results }[];
  /**
   * Pure: values within bounds in, results out; no rounding, no text, never NaN or Infinity. Call it through `calculate`,
   * which puts in the defaults and takes out what is out of bounds.
   */
  compute(values: Values): Results;
  /** Outputs that may be locked, each with the inputs that may then be the unknown. */
  readonly solve?: Readonly<Record<string, readonly string[]>>;
  /** Closed forms by output, then input; without one the bracketed root finder is used. */
  readonly inverses?: Readonly<
    Record<string, Readonly<Record<string, (target: number, values: Values) => number | undefined>>>
  >;
  steps(values: Values, results: Results, format: Formatter): readonly Step[];
  /** One or two sentences: what this result means and what to look at next. Empty when there is no result. */
  reading(values: Values, results: Results, format: Formatter): string;
  /** Edge cases that hold for these inputs, explained in place. */
  notices?(values: Values, results: Results, format: Formatter): readonly Notice[];
  chart?(values: Values, results: Results, format: Formatter): ChartSpec | undefined;
  /** The two inputs that move the result most, for the what-if table. */
  readonly sensitivity?: { readonly output: string; readonly inputs: readonly [string, string] };
  /**
   * Spreadsheet formulas by output, in en-US syntax with the values put in (`=100*8/100`); a percentage is a percentage
   * here too. Call it through `spreadsheetFormulas`, which leaves out what has no result.
   */
  spreadsheet(values: Values): Readonly<Record<string, string | undefined>>;
  /** Results that another calculator takes as an input. */
  readonly feeds?: readonly Feed[];
}

export interface Feed {
  readonly output: string;
  readonly calculator: string;
  readonly input: string;
  /** The result as the other calculator needs it (a quarter's churn as a month's); without one it is passed on as it is. */
  readonly convert?: (result: number, values: Values) => number | undefined;
}
