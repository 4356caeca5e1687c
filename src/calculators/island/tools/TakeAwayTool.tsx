import { Component, type VNode } from 'preact';
import { takeAwayStrings } from '../../../interface/calculator-tools.ts';
import { spreadsheetFormulas } from '../../spreadsheet.ts';
import { Icon } from '../Icon.tsx';
import { stateOf } from '../persistence.ts';
import { csvOf } from './csv.ts';
import { labelOf } from './labels.ts';
import { localizedFormula } from './localized-formula.ts';
import type { ToolBodyProps } from './Tool.tsx';

interface TakeAwayState {
  readonly isCopied: boolean;
  /** What the browser refused to copy, for the reader to copy by hand. */
  readonly uncopied: string;
}

/** Link, result, formulas, file and paper: everything leaves by the reader's own hand. */
export class TakeAwayTool extends Component<ToolBodyProps, TakeAwayState> {
  override state: TakeAwayState = { isCopied: false, uncopied: '' };

  private readonly copy = async (text: string): Promise<void> => {
    const { session } = this.props;
    try {
      await navigator.clipboard.writeText(text);
      this.setState({ isCopied: true, uncopied: '' });
      session.announce(takeAwayStrings[session.locale].copied);
    } catch {
      this.setState({ isCopied: false, uncopied: text });
    }
  };

  private readonly send = async (): Promise<void> => {
    const { session } = this.props;
    try {
      await navigator.share({
        title: session.definition.title[session.locale],
        text: session.summary(),
        url: this.link(),
      });
    } catch {
      // The reader closed the sheet.
    }
  };

  private link(): string {
    const { definition, screen, locale } = this.props.session;
    return `${location.href.split('#')[0]}#${stateOf(definition, screen, locale)}`;
  }

  override render(): VNode {
    const { session } = this.props;
    const strings = takeAwayStrings[session.locale];
    const { isCopied, uncopied } = this.state;
    return (
      <>
        <div class="calculator-actions">
          <Press label={strings.copyLink} onPress={() => this.copy(this.link())} />
          {'share' in navigator && <Press label={strings.send} onPress={this.send} />}
          <Press label={strings.copyResult} onPress={() => this.copy(session.summary())} />
          <Press label={strings.csv} onPress={() => downloadCsv(this.props)} />
          <Press label={strings.print} onPress={() => print()} />
        </div>
        {isCopied && <p class="calculator-hint">{strings.copied}</p>}
        {uncopied && <Uncopied text={uncopied} label={strings.notCopied} />}
        <p class="calculator-hint">{strings.linkHint}</p>
        <Formulas session={session} onCopy={this.copy} />
      </>
    );
  }
}

function Press({ label, onPress }: { label: string; onPress: () => unknown }): VNode {
  return (
    <button type="button" onClick={() => void onPress()}>
      {label}
    </button>
  );
}

function Uncopied({ text, label }: { text: string; label: string }): VNode {
  return (
    <label class="calculator-note is-notice">
      {label}
      <textarea readOnly rows={3} value={text} />
    </label>
  );
}

function Formulas({ session, onCopy }: ToolBodyProps & { onCopy: (text: string) => Promise<void> }): VNode | null {
  const { definition, screen, locale } = session;
  const strings = takeAwayStrings[locale];
  const formulas = Object.entries(spreadsheetFormulas(definition, screen.values, screen.results));
  if (formulas.length === 0) return null;
  return (
    <section aria-labelledby="formulas">
      <p id="formulas" class="calculator-subtitle">
        {strings.formulas}
      </p>
      <p class="calculator-hint">{strings.formulasHint}</p>
      <ul class="calculator-formulas">
        {formulas.map(([output, formula]) => {
          const text = localizedFormula(formula, locale);
          const label = labelOf(session, output);
          return (
            <li key={output}>
              <span>{label}</span>
              <code>{text}</code>
              <button
                type="button"
                class="calculator-icon"
                aria-label={strings.copyFormula.replace('{output}', () => label)}
                onClick={() => void onCopy(text)}
              >
                <Icon name="copy" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The byte order mark tells Excel that the file is UTF-8. */
function downloadCsv({ session }: ToolBodyProps): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', csvOf(session)], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), {
    href: url,
    download: `${session.definition.slug[session.locale]}.csv`,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
