import { announce } from '../client/announce.ts';
import { loadSearchStrings, type SearchStrings } from '../interface/search.ts';
import { search, warmUp, type Outcome } from './client.ts';
import { element, pageLocale } from './dom.ts';
import { remember } from './memory.ts';
import { noFilters, type Filters, type Result } from './results.ts';
import { statusOf } from './status.ts';
import { asides, resultText, titleOf, type Links } from './view.ts';

interface Page {
  readonly input: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly filters: HTMLFormElement | null;
  readonly list: HTMLOListElement;
  readonly notes: HTMLElement;
  readonly fallback: HTMLElement | null;
  readonly links: Omit<Links, 'searchText'>;
}

/** Starts the search page: the query in the address is answered, and the address follows what is typed. */
export async function startPage(): Promise<void> {
  const page = buildPage();
  if (!page) return;
  const locale = pageLocale();
  warmUp(locale);
  const strings = await loadSearchStrings(locale);
  const run = ({ typing = false, text = false } = {}) => {
    const filters = filtersOf(page);
    keepInAddress(page.input.value, filters);
    page.list.dataset['state'] = 'loading';
    const links = { ...page.links, searchText: () => run({ text: true }) };
    void search({ raw: page.input.value, locale, filters, typing, text }, (outcome) =>
      show(page, outcome, strings, links),
    );
  };
  page.input.addEventListener('input', () => run({ typing: true }));
  page.filters?.addEventListener('change', () => run());
  addEventListener('online', () => run());
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(page.input.value);
    run();
  });
  page.list.addEventListener('click', () => remember(page.input.value));
  // A page that the browser kept comes back as it was left, but for what a form may have been given since.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    readAddress(page);
    run();
  });
  readAddress(page);
  if (page.input.value) run();
}

function buildPage(): Page | undefined {
  const output = document.querySelector<HTMLElement>('[data-search-page]');
  const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
  const input = form?.querySelector<HTMLInputElement>('input[type="search"]');
  if (!output || !form || !input) return undefined;
  const list = element('ol', { class: 'search-results', 'data-results': '' });
  const notes = element('div', { class: 'search-notes' });
  output.replaceChildren(list, notes);
  const filters = document.querySelector<HTMLFormElement>('[data-search-filters]');
  if (filters) filters.hidden = false;
  const links = { terms: output.dataset['terms'] ?? '', propose: output.dataset['propose'] };
  return { input, form, filters, list, notes, fallback: document.querySelector('[data-search-fallback]'), links };
}

function show(page: Page, outcome: Outcome, strings: SearchStrings, links: Links): void {
  const { query, results, settled } = outcome;
  page.list.replaceChildren(...results.map((result) => itemOf(result, query, strings)));
  page.notes.replaceChildren(...asides(outcome, pageLocale(), strings, links));
  if (page.fallback) page.fallback.hidden = results.length > 0;
  if (!settled) return;
  page.list.dataset['state'] = 'done';
  announce(statusOf(outcome, strings));
}

function itemOf(result: Result, query: string, strings: SearchStrings): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: result.url }, ...titleOf(result, strings)),
    ...resultText(result, query, strings),
  );
}

function filtersOf({ filters }: Page): Filters {
  if (!filters) return noFilters;
  const data = new FormData(filters);
  return { category: String(data.get('category') ?? ''), calculator: data.has('calculator') };
}

function readAddress({ input, filters }: Page): void {
  const parameters = new URLSearchParams(location.search);
  // Whoever typed before the script was there has no query in the address yet.
  input.value = parameters.get('q') ?? input.value;
  const category = filters?.elements.namedItem('category');
  const calculator = filters?.elements.namedItem('calculator');
  if (category instanceof HTMLSelectElement) category.value = parameters.get('category') ?? '';
  if (calculator instanceof HTMLInputElement) calculator.checked = parameters.has('calculator');
}

function keepInAddress(query: string, { category, calculator }: Filters): void {
  const url = new URL(location.href);
  const set = (name: string, value: string) =>
    value ? url.searchParams.set(name, value) : url.searchParams.delete(name);
  set('q', query.slice(0, 500));
  set('category', category);
  set('calculator', calculator ? 'yes' : '');
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}
