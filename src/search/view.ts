import '../styles/search-results.css';
import type { SearchStrings } from '../interface/search.ts';
import type { Locale } from '../locales.ts';
import { searchUrl, type Fault, type Outcome } from './client.ts';
import { element } from './dom.ts';
import type { Result, Run } from './results.ts';

/** What a result says under its link. */
export function resultText(result: Result, typed: string, strings: SearchStrings): HTMLElement[] {
  const { summary, passage } = result;
  const matched = matchedName(result, typed, strings);
  return [
    ...(matched
      ? [
          element(
            'p',
            { class: result.found?.kind === 'avoid' ? 'result-name result-avoided' : 'result-name' },
            matched,
          ),
        ]
      : []),
    ...(summary ? [element('p', { class: 'result-summary' }, summary)] : []),
    ...(passage && !isPart(passage, summary) ? [element('p', { class: 'result-passage' }, ...passage.map(runOf))] : []),
  ];
}

export function titleOf({ title, acronym, kind }: Result, strings: SearchStrings): (Node | string)[] {
  const named = acronym && acronym !== title ? [title, ' ', element('abbr', {}, acronym)] : [title];
  if (kind === 'term' || title.toLowerCase().includes(strings.searchKindCalculator)) return named;
  const label = kind === 'calculator' ? strings.searchKindCalculator : strings.searchKindComparison;
  return [...named, ' ', element('span', { class: 'result-kind' }, label)];
}

/** Which of the term's names was found, where the reader would wonder. */
function matchedName({ found, title, kind }: Result, typed: string, strings: SearchStrings): string {
  if (!found?.isWhole || kind !== 'term') return '';
  if (found.kind === 'avoid') return strings.searchAvoided(typed, title);
  if (found.kind === 'foreign') return strings.searchByForeign(found.name);
  return found.kind === 'also' ? strings.searchByName(found.name) : '';
}

function runOf({ text, marked }: Run): Node | string {
  return marked ? element('mark', {}, text) : text;
}

/** The definition is shown already. */
function isPart(passage: readonly Run[], summary: string): boolean {
  const text = passage
    .map((run) => run.text)
    .join('')
    .replace(/^… | …$/g, '');
  return summary.includes(text.trim());
}

/** What stands under the results, or in their place: faults, nearest terms, and where else to look. */
export function asides(outcome: Outcome, locale: Locale, strings: SearchStrings, links: Links): HTMLElement[] {
  const { query, results, hidden, mentions, nearest, elsewhere, offersText, settled, fault } = outcome;
  if (!settled || !query) return [];
  const nothing = results.length === 0 && fault !== 'index';
  return [
    ...(fault ? [faultText(fault, strings)] : []),
    ...(nothing
      ? [
          element(
            'p',
            { class: 'search-nothing' },
            hidden > 0 ? strings.searchNothingInFilter : strings.searchNothing(query),
          ),
        ]
      : []),
    ...(mentions.length > 0 ? mentionList(mentions, strings) : []),
    ...(nearest.length > 0 ? [nearestList(nearest, strings)] : []),
    ...(offersText ? [textButton(strings, links)] : []),
    ...(nothing || fault === 'index'
      ? [
          element(
            'p',
            {},
            strings.searchNothingHint,
            ' ',
            element('a', { href: links.terms }, strings.searchBrowse),
            '.',
          ),
        ]
      : []),
    ...(elsewhere && hidden === 0 ? [linkTo(searchUrl(query, other(locale)), strings.searchElsewhere(query))] : []),
    ...(nothing && hidden === 0 && links.propose
      ? [linkTo(`${links.propose}?term=${encodeURIComponent(query)}`, strings.searchPropose(query))]
      : []),
  ];
}

export interface Links {
  /** The list of all terms. */
  readonly terms: string;
  /** Where a term can be proposed, if anywhere. */
  readonly propose: string | undefined;
  /** Searches the full text for what was typed. */
  readonly searchText: () => void;
}

function textButton(strings: SearchStrings, { searchText }: Links): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'search-text', 'data-search-text': '' },
    strings.searchText,
  );
  button.addEventListener('click', searchText);
  return element('p', {}, button);
}

const other = (locale: Locale): Locale => (locale === 'ro' ? 'en' : 'ro');

function linkTo(href: string, text: string): HTMLElement {
  return element('p', {}, element('a', { href }, text));
}

function mentionList(mentions: readonly Result[], strings: SearchStrings): HTMLElement[] {
  const items = mentions.map(({ url, title, passage = [] }) =>
    element(
      'li',
      {},
      element('a', { href: url }, title),
      element('p', { class: 'result-passage' }, ...passage.map(runOf)),
    ),
  );
  return [element('p', {}, strings.searchMentions), element('ul', { class: 'search-mentions' }, ...items)];
}

function nearestList(nearest: readonly Result[], strings: SearchStrings): HTMLElement {
  const links = nearest.flatMap((result, index) => [
    ...(index > 0 ? [', '] : []),
    element('a', { href: result.url }, ...titleOf(result, strings)),
  ]);
  return element('p', { class: 'search-nearest' }, strings.searchNearest, ' ', ...links);
}

function faultText(fault: Fault, strings: SearchStrings): HTMLElement {
  const texts = {
    index: navigator.onLine ? strings.searchFailed : strings.searchOffline,
    text: navigator.onLine ? strings.searchTextFailed : strings.searchOffline,
    unbuilt: strings.searchNoIndex,
  };
  return element('p', { class: 'search-fault' }, texts[fault]);
}
