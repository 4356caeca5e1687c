import { Component, type ComponentType, type VNode } from 'preact';
import type { CalculatorStrings } from '../../interface/calculator.ts';
import { locales, type Locale } from '../../locales.ts';
import type { CalculatorDefinition } from '../definition.ts';
import type { ChartProps } from './charts/Chart.tsx';
import { ChartFigure } from './charts/ChartFigure.tsx';
import { tickText } from './draft.ts';
import { columnOrField } from './control.ts';
import { Inputs } from './fields/Inputs.tsx';
import { Results } from './results/Results.tsx';
import type { RowsEditorProps } from './rows/RowsEditor.tsx';
import { Session } from './session.ts';
import { Toolbox } from './tools/Toolbox.tsx';
import { typedBeforeHydration } from './typed-before.ts';

export interface CalculatorProps {
  readonly definition: CalculatorDefinition;
  readonly locale: Locale;
  readonly strings: CalculatorStrings;
  /** The pages of the calculators that this one feeds, by their id. */
  readonly links: Readonly<Record<string, CalculatorLink>>;
  readonly RowsEditor: ComponentType<RowsEditorProps> | undefined;
  /** Only on the server; in the browser the built chart stands until a number changes. */
  readonly Chart: ComponentType<ChartProps> | undefined;
}

export interface CalculatorLink {
  readonly title: string;
  readonly href: string;
}

/** One calculator: its form with inputs and results, its chart, and the tools behind disclosures. */
export class Calculator extends Component<CalculatorProps, { isHydrated: boolean }> {
  private readonly session = new Session(this.props.definition, this.props.locale, this.props.strings);
  /** Read before hydration puts the built values back into the fields. */
  private readonly typedEarly = import.meta.env.SSR ? [] : typedBeforeHydration(this.props.definition.id);
  private form: HTMLFormElement | null = null;

  override async componentDidMount(): Promise<void> {
    this.session.onChange = () => this.forceUpdate();
    addEventListener('hashchange', this.onHashChange);
    addEventListener('pagehide', this.onPageHide);
    await this.session.restore();
    for (const [name, text] of this.typedEarly) this.session.type(name, text);
    this.setState({ isHydrated: true });
  }

  override componentWillUnmount(): void {
    removeEventListener('hashchange', this.onHashChange);
    removeEventListener('pagehide', this.onPageHide);
  }

  private readonly onHashChange = (): void => {
    void this.session.restoreLink();
  };

  private readonly onPageHide = (): void => {
    this.session.saveNow();
  };

  private readonly onInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (!target.name) return;
    const isTick = target instanceof HTMLInputElement && target.type === 'checkbox';
    const text = isTick ? tickText(columnOrField(this.props.definition, target.name), target.checked) : target.value;
    this.session.type(target.name, text);
  };

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.session.announce();
    const place = this.form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (place) place.focus();
    else this.form?.querySelector('.calculator-main')?.scrollIntoView({ block: 'nearest' });
  };

  override render(): VNode {
    const { definition, locale, links, RowsEditor, Chart } = this.props;
    const { session } = this;
    const hydrated = this.state.isHydrated ? '' : undefined;
    return (
      <div class="calculator" data-hydrated={hydrated}>
        <form
          ref={(form) => {
            this.form = form;
          }}
          class="calculator-form"
          data-calculator={definition.id}
          data-hydrated={hydrated}
          lang={locales[locale].lang}
          noValidate
          autoComplete="off"
          onInput={this.onInput}
          onSubmit={this.onSubmit}
        >
          <Inputs session={session} RowsEditor={RowsEditor} />
          <Results session={session} links={links} />
        </form>
        <ChartFigure session={session} Chart={Chart} />
        <Toolbox session={session} />
        <p class="visually-hidden" role="status">
          {session.announcement}
        </p>
      </div>
    );
  }
}
