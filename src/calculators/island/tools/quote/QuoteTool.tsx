import { Component, render, type VNode } from 'preact';
import { quoteStrings } from '../../../../interface/calculator-tools.ts';
import { storedState, storeState } from '../../state-places.ts';
import type { ToolBodyProps } from '../Tool.tsx';
import { QuoteSheet, type QuoteDetails } from './QuoteSheet.tsx';

const storageId = 'quote-builder:details';
const empty: QuoteDetails = { number: '', date: '', validUntil: '', seller: '', buyer: '', terms: '' };

/** What a quote says besides its lines; it stays on this device. */
export class QuoteTool extends Component<ToolBodyProps, QuoteDetails> {
  override state: QuoteDetails = { ...empty, date: today(), ...storedDetails() };

  private readonly onInput = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    this.setState({ [target.id.replace('quote-', '')]: target.value });
    storeState(storageId, JSON.stringify({ ...this.state, [target.id.replace('quote-', '')]: target.value }));
  };

  /** The sheet is put beside the page for as long as it is printed; the style sheet then hides all the rest. */
  private readonly print = (): void => {
    const sheet = document.createElement('div');
    sheet.className = 'quote-sheet';
    document.body.append(sheet);
    render(<QuoteSheet session={this.props.session} details={this.state} />, sheet);
    document.documentElement.dataset['print'] = 'quote';
    const done = (): void => {
      delete document.documentElement.dataset['print'];
      render(null, sheet);
      sheet.remove();
    };
    addEventListener('afterprint', done, { once: true });
    print();
  };

  override render(): VNode {
    const strings = quoteStrings[this.props.session.locale];
    const line = (id: 'number' | 'date' | 'validUntil', type: 'text' | 'date'): VNode => (
      <div>
        <label for={`quote-${id}`}>{strings[id]}</label>
        <input id={`quote-${id}`} type={type} value={this.state[id]} />
      </div>
    );
    const block = (id: 'seller' | 'buyer' | 'terms', hint = ''): VNode => (
      <div>
        <label for={`quote-${id}`}>
          {strings[id]} {hint && <span class="calculator-optional">({hint})</span>}
        </label>
        <textarea id={`quote-${id}`} rows={3} value={this.state[id]} />
      </div>
    );
    return (
      <>
        <p class="calculator-hint">{strings.intro}</p>
        <div class="calculator-solve" onInput={this.onInput}>
          {line('number', 'text')}
          {line('date', 'date')}
          {line('validUntil', 'date')}
          {block('seller', strings.sellerHint)}
          {block('buyer')}
          {block('terms')}
        </div>
        <div class="calculator-actions">
          <button type="button" onClick={this.print}>
            {strings.print}
          </button>
        </div>
      </>
    );
  }
}

/** Only texts that belong to the quote are taken over from what is stored. */
function storedDetails(): Partial<QuoteDetails> {
  try {
    const stored: unknown = JSON.parse(storedState(storageId) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter(([key, value]) => Object.hasOwn(empty, key) && typeof value === 'string'),
    );
  } catch {
    return {};
  }
}

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
