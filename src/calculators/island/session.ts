import type { CalculatorStrings } from '../../interface/calculator.ts';
import type { Locale } from '../../locales.ts';
import { exampleValues } from '../calculate.ts';
import type { CalculatorDefinition } from '../definition.ts';
import type { message } from '../messages.ts';
import { defaultCurrency, isCurrency, type Currency } from '../number-format.ts';
import type { FragmentProblem } from '../url-state.ts';
import { blankReason } from './blank-result.ts';
import { draftOf, withText, type Draft } from './draft.ts';
import type { openState, saveState } from './persistence.ts';
import { resultText } from './result-text.ts';
import { screenOf, type Fault, type Screen } from './screen.ts';
import { currencyKey, isStateFragment, storedState } from './state-places.ts';

/** Long enough that a screen reader does not speak into the typing. */
const announceAfter = 700;
const saveAfter = 120;

/** Fetched only when there is something to save or to bring back. */
interface Persistence {
  readonly openState: typeof openState;
  readonly saveState: typeof saveState;
}

/** One calculator in use: what is typed, what follows from it, and what has to be saved and said. */
export class Session {
  screen: Screen;
  /** What the live region says. */
  announcement = '';
  /** The worked example of the built page is still shown, untouched. */
  isPristine = true;
  /** What was wrong with the link that was opened. */
  linkProblems: readonly FragmentProblem[] = [];
  onChange: () => void = () => {};
  private message: typeof message | undefined;
  private persistence: Persistence | undefined;
  private announceTimer: ReturnType<typeof setTimeout> | undefined;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly definition: CalculatorDefinition,
    readonly locale: Locale,
    readonly strings: CalculatorStrings,
  ) {
    this.screen = screenOf(definition, this.exampleDraft(defaultCurrency), locale);
  }

  type(name: string, text: string): void {
    this.edit(
      name === 'currency'
        ? { ...this.screen.draft, currency: text as Currency }
        : withText(this.screen.draft, name, text),
    );
  }

  showExample(): void {
    this.edit(this.exampleDraft(this.screen.draft.currency));
  }

  clear(): void {
    this.edit(draftOf(this.definition, {}, this.locale, this.screen.draft.currency));
  }

  /** The reader changed something: compute at once, save and say it after a pause. */
  edit(draft: Draft): void {
    this.linkProblems = [];
    this.show(draft);
    void this.loadPersistence();
    clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(() => void this.save(), saveAfter);
    clearTimeout(this.announceTimer);
    this.announceTimer = setTimeout(() => this.announce(), announceAfter);
  }

  show(draft: Draft): void {
    this.isPristine = false;
    this.screen = screenOf(this.definition, draft, this.locale);
    if (!this.message && (this.linkProblems.length > 0 || Object.keys(this.screen.faults).length > 0))
      void this.loadMessages();
    this.onChange();
  }

  announce(text = this.summary()): void {
    clearTimeout(this.announceTimer);
    this.announcement = text;
    this.onChange();
  }

  /** The main result in one sentence. */
  summary(): string {
    const [main] = this.screen.outputs;
    if (!main) return '';
    const text = resultText(main, this.screen);
    const reason = blankReason(this.definition, this.screen, main.id, this.strings);
    return `${main.label[this.locale]}: ${text ?? reason}`;
  }

  /** What is wrong, in words; empty for the moment that it takes to load them. */
  faultText(fault: Fault): string {
    return this.message?.(fault.reason, fault.params, this.screen.format) ?? '';
  }

  /** Brings back what the link says, else what this device remembers, if only the currency. */
  async restore(): Promise<void> {
    if (await this.restoreLink()) return;
    const stored = storedState(this.definition.id);
    const currency = storedState(currencyKey) ?? '';
    if (stored !== undefined) {
      this.show((await this.loadPersistence()).openState(this.definition, stored, this.locale).draft);
    } else if (isCurrency(currency) && currency !== defaultCurrency) this.show(this.exampleDraft(currency));
  }

  /** Shows what the link in the address says, if it carries a state; `#formula` carries none. */
  async restoreLink(): Promise<boolean> {
    const { hash } = location;
    if (!isStateFragment(hash, this.definition)) return false;
    const { draft, problems } = (await this.loadPersistence()).openState(this.definition, hash, this.locale);
    this.linkProblems = problems;
    this.show(draft);
    return true;
  }

  async save(): Promise<void> {
    await this.loadPersistence();
    this.saveNow();
  }

  /** For the moment of leaving, when nothing can be fetched any more. */
  saveNow(): void {
    if (this.saveTimer === undefined) return;
    clearTimeout(this.saveTimer);
    this.saveTimer = undefined;
    this.persistence?.saveState(this.definition, this.screen, this.locale);
  }

  private async loadPersistence(): Promise<Persistence> {
    this.persistence ??= await import('./persistence.ts');
    return this.persistence;
  }

  private exampleDraft(currency: Currency): Draft {
    return draftOf(this.definition, exampleValues(this.definition, this.locale), this.locale, currency);
  }

  private async loadMessages(): Promise<void> {
    this.message = (await import('../messages.ts')).message;
    this.onChange();
  }
}
