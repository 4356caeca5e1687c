import type { Locale } from '../../../locales.ts';
import type { Cell, InputField, Row } from '../../definition.ts';
import { typedText } from '../draft.ts';
import type { Session } from '../session.ts';
import { takeAwayStrings } from '../../../interface/calculator-tools.ts';

/** Inputs and results as a spreadsheet in the reader's language opens them: ";" where the comma is the decimal mark. */
export function csvOf({ definition, screen, locale, strings }: Session): string {
  const words = takeAwayStrings[locale];
  const { values, results, outputs } = screen;
  const scalars = definition.inputs.filter(({ kind }) => kind !== 'rows');
  const lines = [
    [words.input, words.value],
    ...scalars.map((field) => [field.label[locale], cellText(values[field.id] as Cell, locale)]),
    ...definition.inputs.flatMap((field) => rowLines(field, values[field.id], locale)),
    [],
    [strings.result, words.value],
    ...outputs.map((output) => [output.label[locale], labelled(output.labels, results[output.id], locale)]),
  ];
  return lines.map((cells) => cells.map((cell) => quoted(cell, locale)).join(separator(locale))).join('\r\n');
}

function rowLines(field: InputField, value: unknown, locale: Locale): string[][] {
  if (field.kind !== 'rows' || !Array.isArray(value)) return [];
  const rows = value as readonly Row[];
  return [
    [],
    field.columns.map(({ label }) => label[locale]),
    ...rows.map((row) => field.columns.map(({ id }) => cellText(row[id], locale))),
  ];
}

function labelled(
  labels: Readonly<Record<string, Readonly<Record<Locale, string>>>> | undefined,
  value: Cell,
  locale: Locale,
): string {
  return labels?.[String(value)]?.[locale] ?? cellText(value, locale);
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front: names may come from a stranger's link. */
function cellText(value: Cell, locale: Locale): string {
  if (typeof value === 'string') return /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return typedText(value, locale);
}

function quoted(cell: string, locale: Locale): string {
  return cell.includes(separator(locale)) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function separator(locale: Locale): string {
  return locale === 'ro' ? ';' : ',';
}
