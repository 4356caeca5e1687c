import type { Locale } from '../../locales.ts';
import { calculate, outputsFor } from '../calculate.ts';
import type { CalculatorDefinition, Formatter, Notice, OutputField, Results, Values } from '../definition.ts';
import type { MessageParams, MessageReason } from '../messages.ts';
import { createFormatter } from '../number-format.ts';
import type { Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';

/** What is wrong with one control. */
export interface Fault {
  readonly reason: MessageReason;
  readonly params: MessageParams;
}

/** Everything that a draft leads to; nothing in it is set by hand. */
export interface Screen {
  readonly draft: Draft;
  readonly format: Formatter;
  /** As typed, before defaults and bounds; `NaN` where no number could be read. */
  readonly given: Values;
  /** What the results were computed from. */
  readonly values: Values;
  readonly results: Results;
  readonly outputs: readonly OutputField[];
  /** By control name, like `ambiguous`. */
  readonly faults: Readonly<Record<string, Fault>>;
  readonly ambiguous: Readonly<Record<string, number>>;
  readonly missing: readonly string[];
  readonly notices: readonly Notice[];
  readonly reading: string;
}

export function screenOf(definition: CalculatorDefinition, draft: Draft, locale: Locale): Screen {
  const format = createFormatter(locale, draft.currency);
  const { values: given, problems, ambiguous } = readDraft(definition, draft, locale);
  const { values, results, errors, missing } = calculate(definition, given, locale);
  const unread = Object.entries(problems).map(([name, reason]) => [name, { reason, params: {} }] as const);
  // A limit that cannot be read is told where it stands, not at the field that it would limit.
  const broken = Object.entries(errors).filter(([, { params }]) => !Number.isNaN(params.limit));
  const faults = Object.fromEntries([...broken, ...unread]);
  return {
    draft,
    format,
    given,
    values,
    results,
    outputs: outputsFor(definition, values),
    faults,
    ambiguous,
    missing: missing.filter((name) => !Object.hasOwn(faults, name)),
    notices: definition.notices?.(values, results, format) ?? [],
    reading: definition.reading(values, results, format),
  };
}
