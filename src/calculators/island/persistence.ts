import type { Locale } from '../../locales.ts';
import type { CalculatorDefinition, Row, Value, Values } from '../definition.ts';
import { defaultCurrency } from '../number-format.ts';
import { readFragment, writeFragment, type FragmentProblem } from '../url-state.ts';
import { isRows, withDefaults } from '../values.ts';
import { draftOf, type Draft } from './draft.ts';
import type { Screen } from './screen.ts';
import { currencyKey, storeState } from './state-places.ts';

/** The fields as a fragment says; the device keeps the same text, which means the same in every language. */
export function openState(
  definition: CalculatorDefinition,
  state: string,
  locale: Locale,
): { draft: Draft; problems: readonly FragmentProblem[] } {
  const { values, currency = defaultCurrency, problems } = readFragment(definition, state);
  return { draft: draftOf(definition, values, locale, currency), problems };
}

export function stateOf(definition: CalculatorDefinition, screen: Screen, locale: Locale): string {
  return writeFragment(
    definition,
    withoutUnread(withDefaults(definition, screen.given, locale)),
    screen.draft.currency,
  );
}

/** Into the address, without a new entry in the history, and onto the device. */
export function saveState(definition: CalculatorDefinition, screen: Screen, locale: Locale): void {
  const state = stateOf(definition, screen, locale);
  storeState(definition.id, state);
  storeState(currencyKey, screen.draft.currency);
  try {
    history.replaceState(history.state, '', state ? `#${state}` : location.pathname + location.search);
  } catch {
    // Browsers refuse very many changes in a short time; the next one is written.
  }
}

function withoutUnread(values: Values): Values {
  const entries = Object.entries(values).map(([id, value]) => [id, isRows(value) ? value.map(readCells) : read(value)]);
  return Object.fromEntries(entries);
}

function readCells(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => !Number.isNaN(cell)));
}

function read(value: Value): Value {
  return Number.isNaN(value) ? undefined : value;
}
