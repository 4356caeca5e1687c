import { describe, expect, test } from 'vitest';
import churnRate from '../../../src/calculators/churn-rate/definition.ts';
import weightedPipeline from '../../../src/calculators/weighted-pipeline/definition.ts';
import { draftOf, typedText, withText } from '../../../src/calculators/island/draft.ts';
import { readDraft } from '../../../src/calculators/island/read-draft.ts';
import { screenOf } from '../../../src/calculators/island/screen.ts';
import {
  withMovedRow,
  withNewRow,
  withPastedCells,
  withoutRow,
  rowsIn,
} from '../../../src/calculators/island/rows/row-edits.ts';
import { newRow } from '../../../src/calculators/island/draft.ts';

const churn = { 'customers-at-start': 100, 'customers-lost': 8.5 };
const deals = {
  deals: [
    { name: 'A', amount: 1000, probability: 50 },
    { name: 'B', amount: 2000, probability: 10 },
  ],
};
const names = (draft: ReturnType<typeof draftOf>) => rowsIn(draft, 'deals').map(({ cells }) => cells['name']);

describe('What stands in the fields', () => {
  test('numbers are typed as the language writes them, and defaults are filled in', () => {
    expect(draftOf(churnRate, churn, 'ro', 'RON').texts).toEqual({
      'customers-at-start': '100',
      'customers-lost': '8,5',
      'period-months': '1',
    });
    expect(draftOf(churnRate, churn, 'en', 'RON').texts['customers-lost']).toBe('8.5');
  });

  test('a tiny number is written without an exponent', () => {
    expect(typedText(1e-7, 'ro')).toBe('0,0000001');
  });

  test('an empty calculator that needs rows offers blank ones', () => {
    expect(rowsIn(draftOf(weightedPipeline, {}, 'en', 'RON'), 'deals')).toHaveLength(3);
  });
});

describe('What the typed text says', () => {
  test('text that is no number is told, and no default takes its place', () => {
    const draft = withText(draftOf(churnRate, churn, 'en', 'RON'), 'period-months', 'three');
    const { values, problems } = readDraft(churnRate, draft, 'en');
    expect(values['period-months']).toBeNaN();
    expect(problems).toEqual({ 'period-months': 'not-a-number' });
    expect(screenOf(churnRate, draft, 'en').results['annual-churn-rate']).toBeUndefined();
  });

  test('a number that can be read in two ways is echoed', () => {
    const draft = withText(draftOf(churnRate, churn, 'ro', 'RON'), 'customers-at-start', '1.234');
    expect(readDraft(churnRate, draft, 'ro').ambiguous).toEqual({ 'customers-at-start': 1234 });
  });

  test('a limit that cannot be read is told once, where it stands', () => {
    const draft = withText(
      draftOf(churnRate, { ...churn, 'customers-lost': 8 }, 'en', 'RON'),
      'customers-at-start',
      'many',
    );
    expect(Object.keys(screenOf(churnRate, draft, 'en').faults)).toEqual(['customers-at-start']);
  });

  test('cells of rows are named by their row and column', () => {
    const draft = withText(draftOf(weightedPipeline, deals, 'en', 'RON'), 'deals.2.amount', 'lots');
    expect(Object.keys(screenOf(weightedPipeline, draft, 'en').faults)).toEqual(['deals.2.amount']);
  });
});

describe('Rows', () => {
  const draft = draftOf(weightedPipeline, deals, 'en', 'RON');

  test('can be added, removed and moved', () => {
    expect(rowsIn(withNewRow(draft, 'deals'), 'deals')).toHaveLength(3);
    expect(names(withoutRow(draft, 'deals', 0))).toEqual(['B']);
    expect(names(withMovedRow(draft, 'deals', 1, -1))).toEqual(['B', 'A']);
    expect(names(withMovedRow(draft, 'deals', 1, 1))).toEqual(['A', 'B']);
  });

  test('take pasted cells from a given row on, up to the most there may be', () => {
    const pasted = [newRow({ name: 'X' }), newRow({ name: 'Y' }), newRow({ name: 'Z' })];
    const after = withPastedCells(draft, 'deals', 1, pasted, 3);
    expect(names(after)).toEqual(['A', 'X', 'Y']);
    expect(rowsIn(after, 'deals')[1]?.cells['amount']).toBe('2000');
  });
});
