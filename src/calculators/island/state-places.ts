import type { CalculatorDefinition } from '../definition.ts';

/** Whether a fragment carries a calculator's state, and is not just a place on the page (#formula). */
export function isStateFragment(hash: string, definition: CalculatorDefinition): boolean {
  return hash
    .replace(/^#/, '')
    .split('&')
    .some((pair) => {
      const [id] = pair.split(/[.=]/, 1);
      return pair.includes('=') && definition.inputs.some((field) => field.id === id);
    });
}

const storageKey = (id: string): string => `calculator:${id}`;
/** Under which the currency that was chosen last is kept, for all calculators. */
export const currencyKey = 'currency';

/** What this device remembers. Storage throws where it is switched off: then nothing is remembered. */
export function storedState(id: string): string | undefined {
  try {
    return localStorage.getItem(storageKey(id)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function storeState(id: string, state: string): void {
  try {
    localStorage.setItem(storageKey(id), state);
  } catch {
    // Full or switched off: the link still carries the state.
  }
}
