import { fold } from '../glossary/fold.ts';

/** Narrows the list of all terms while the reader types: by headword, acronym, synonym or inflected form. */
const page = document.querySelector<HTMLElement>('[data-term-list]');
const input = page?.querySelector<HTMLInputElement>('[data-filter]');
const status = page?.querySelector<HTMLElement>('[data-filter-status]');

if (page && input && status) {
  const items = [...page.querySelectorAll<HTMLElement>('[data-names]')].map((element) => ({
    element,
    names: `${fold(element.querySelector('dt')?.textContent ?? '')} ${element.dataset['names'] ?? ''}`,
  }));
  const letters = [...page.querySelectorAll<HTMLElement>('[data-letter]')];
  const apply = () => {
    const words = fold(input.value).split(' ').filter(Boolean);
    let shown = 0;
    for (const { element, names } of items) {
      element.hidden = !words.every((word) => names.startsWith(word) || names.includes(` ${word}`));
      if (!element.hidden) shown++;
    }
    for (const letter of letters) letter.hidden = !letter.querySelector('[data-names]:not([hidden])');
    status.textContent =
      words.length === 0 ? '' : shown === 0 ? (status.dataset['nothing'] ?? '') : countText(status, shown);
  };
  input.addEventListener('input', () => {
    history.replaceState({ filter: input.value }, '');
    apply();
  });
  // What was typed before the reader went to a term and came back.
  const state: unknown = history.state;
  if (!input.value && isFiltered(state)) input.value = state.filter;
  if (input.value) apply();
}

function isFiltered(state: unknown): state is { readonly filter: string } {
  return typeof state === 'object' && state !== null && 'filter' in state && typeof state.filter === 'string';
}

/** "12 terms shown.", from the sentence that the page carries for each plural of its language. */
function countText(element: HTMLElement, count: number): string {
  const sentences: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = JSON.parse(
    element.dataset['shown'] ?? '{}',
  );
  const rule = new Intl.PluralRules(document.documentElement.lang).select(count);
  return (sentences[rule] ?? '').replace(/\d+/, String(count));
}
