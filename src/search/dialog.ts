import { announce } from '../client/announce.ts';
import { loadSearchStrings, type SearchStrings } from '../interface/search.ts';
import { search, searchUrl, warmUp, type Outcome } from './client.ts';
import { combobox, type Combobox } from './combobox.ts';
import { element, pageLocale } from './dom.ts';
import { forgetQueries, recentQueries, remember, setSlash, slashIsOn } from './memory.ts';
import { noFilters, type Result } from './results.ts';
import { statusOf } from './status.ts';
import { asides, resultText, titleOf, type Links } from './view.ts';

interface Dialog {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly notes: HTMLElement;
  readonly options: Combobox;
  readonly strings: SearchStrings;
  readonly links: Links;
}

let started: Promise<Dialog | undefined> | undefined;

/** Opens the search over the page; its parts are put together the first time. */
export async function openDialog(): Promise<void> {
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  if (!dialog || dialog.open) return;
  dialog.showModal();
  started ??= start(dialog);
  const parts = await started;
  parts?.input.select();
  if (parts && !parts.input.value) showRecent(parts);
}

async function start(dialog: HTMLDialogElement): Promise<Dialog | undefined> {
  const input = dialog.querySelector<HTMLInputElement>('input[type="search"]');
  const output = dialog.querySelector<HTMLElement>('[data-search-output]');
  if (!input || !output) return undefined;
  warmUp(pageLocale());
  const strings = await loadSearchStrings(pageLocale());
  const list = element('div', {
    role: 'listbox',
    id: 'search-options',
    'aria-label': strings.searchResults,
    class: 'search-options',
  });
  const notes = element('div', { class: 'search-notes' });
  output.replaceChildren(list, notes, settings(strings));
  const links = {
    terms: dialog.dataset['terms'] ?? '',
    propose: dialog.dataset['propose'],
    searchText: () => run(parts, { text: true }),
  };
  const parts: Dialog = { dialog, input, notes, options: combobox(input, list), strings, links };
  listen(parts);
  return parts;
}

function listen(parts: Dialog): void {
  const { dialog, input, options } = parts;
  input.addEventListener('input', () => run(parts, { typing: true }));
  addEventListener('online', () => dialog.open && run(parts));
  input.form?.addEventListener('submit', () => remember(input.value));
  options.list.addEventListener('click', () => remember(input.value));
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
  // A press beside the dialog is one on its backdrop.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  if (input.value) run(parts);
}

function run(parts: Dialog, { typing = false, text = false } = {}): void {
  const { input } = parts;
  if (!input.value.trim()) showRecent(parts);
  void search({ raw: input.value, locale: pageLocale(), filters: noFilters, typing, text }, (outcome) =>
    show(parts, outcome),
  );
}

function show(parts: Dialog, outcome: Outcome): void {
  const { options, notes, strings, links, input } = parts;
  if (!outcome.query) return;
  options.show(outcome.results.map((result) => optionOf(result, outcome.query, strings)));
  const all = element('p', {}, element('a', { href: searchUrl(input.value, pageLocale()) }, strings.searchMore));
  notes.replaceChildren(...asides(outcome, pageLocale(), strings, links), ...(outcome.results.length > 0 ? [all] : []));
  if (outcome.settled) announce(statusOf(outcome, strings));
}

function optionOf(result: Result, query: string, strings: SearchStrings): HTMLAnchorElement {
  const title = element('span', { class: 'result-title' }, ...titleOf(result, strings));
  return element('a', { href: result.url }, title, ...resultText(result, query, strings));
}

/** Before anything is typed: what was searched for on this device. */
function showRecent({ options, notes, strings }: Dialog): void {
  const recent = recentQueries();
  options.show(recent.map((query) => element('a', { href: searchUrl(query, pageLocale()) }, query)));
  if (recent.length === 0) return notes.replaceChildren();
  const clear = element('button', { type: 'button', class: 'search-clear' }, strings.searchClearRecent);
  clear.addEventListener('click', () => {
    forgetQueries();
    options.show([]);
    notes.replaceChildren();
  });
  notes.replaceChildren(element('p', {}, strings.searchRecent), clear);
}

function settings(strings: SearchStrings): HTMLElement {
  const box = element('input', { type: 'checkbox', id: 'search-slash' });
  box.checked = slashIsOn();
  box.addEventListener('change', () => setSlash(box.checked));
  return element(
    'div',
    { class: 'search-settings' },
    element('span', { class: 'search-keys' }, strings.searchKeys),
    element('label', { for: 'search-slash' }, box, strings.searchSlash),
  );
}
