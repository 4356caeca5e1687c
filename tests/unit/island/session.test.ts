import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import churnRate from '../../../src/calculators/churn-rate/definition.ts';
import customerLifetimeValue from '../../../src/calculators/customer-lifetime-value/definition.ts';
import { blankReason } from '../../../src/calculators/island/blank-result.ts';
import { openState, stateOf } from '../../../src/calculators/island/persistence.ts';
import { Session } from '../../../src/calculators/island/session.ts';
import { isStateFragment } from '../../../src/calculators/island/state-places.ts';
import { calculatorStrings } from '../../../src/interface/calculator.ts';

const open = () => new Session(churnRate, 'en', calculatorStrings.en);

describe('A calculator in use', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('opens with the worked example', () => {
    expect(open().screen.results).toMatchObject(churnRate.example.results);
  });

  test('says the result once, a pause after the typing', () => {
    const session = open();
    session.type('customers-lost', '1');
    session.type('customers-lost', '12');
    vi.advanceTimersByTime(600);
    expect(session.announcement).toBe('');
    vi.advanceTimersByTime(200);
    expect(session.announcement).toBe('Churn rate: 12%');
  });

  test('says what is missing instead of a result', () => {
    const session = open();
    session.clear();
    expect(session.summary()).toBe('Churn rate: Fill in: Customers at the start, Customers lost.');
  });
});

describe('Why a result is blank', () => {
  test('an optional input that it takes is named', () => {
    const session = new Session(customerLifetimeValue, 'en', calculatorStrings.en);
    session.type('cac', '');
    const label = customerLifetimeValue.inputs.find(({ id }) => id === 'cac')?.label.en;
    expect(blankReason(customerLifetimeValue, session.screen, 'clv-cac-ratio', session.strings)).toBe(
      `Also fill in: ${label}.`,
    );
  });
});

describe('The state in a link', () => {
  test('brings the same numbers back in the other language', () => {
    const session = open();
    session.type('customers-lost', '8.5');
    const state = stateOf(churnRate, session.screen, 'en');
    expect(state).toBe('customers-at-start=100&customers-lost=8.5&period-months=3');
    expect(openState(churnRate, state, 'ro').draft.texts['customers-lost']).toBe('8,5');
  });

  test('leaves out what cannot be read, instead of writing a default for it', () => {
    const session = open();
    session.type('period-months', 'x');
    expect(stateOf(churnRate, session.screen, 'en')).toBe('customers-at-start=100&customers-lost=8');
  });

  test.each([
    ['#customers-lost=8', true],
    ['#foo=1&customers-lost=8', true],
    ['#formula', false],
    ['#customers-lost', false],
    ['#utm=1', false],
    ['', false],
  ])('%s carries a state: %s', (hash, expected) => {
    expect(isStateFragment(hash, churnRate)).toBe(expected);
  });
});
