import { Component, type ComponentType, type VNode } from 'preact';
import type { Session } from '../session.ts';
import type { ChartProps } from './Chart.tsx';

interface ChartFigureProps {
  readonly session: Session;
  readonly Chart: ComponentType<ChartProps> | undefined;
}

/**
 * The chart as the server drew it stands in the page until a number changes; only then is the code that draws charts
 * fetched. Preact leaves alone what is inside `dangerouslySetInnerHTML` while it hydrates and while the text stays the same.
 */
export class ChartFigure extends Component<ChartFigureProps, { Live?: ComponentType<ChartProps> }> {
  override componentDidUpdate(): void {
    if (!this.props.session.isPristine) void this.load();
  }

  private async load(): Promise<void> {
    if (import.meta.env.SSR || this.state.Live || !this.props.session.definition.chart) return;
    const { Chart } = await import('./Chart.tsx');
    this.setState({ Live: Chart });
  }

  override render(): VNode | null {
    const { session } = this.props;
    const { definition, screen } = session;
    if (!definition.chart) return null;
    const Drawn = this.props.Chart ?? this.state.Live;
    if (!Drawn) return <div key="built" dangerouslySetInnerHTML={{ __html: '' }} />;
    const spec = definition.chart(screen.values, screen.results, screen.format);
    return (
      <div key={this.state.Live ? 'live' : 'built'}>
        {spec && (
          <Drawn spec={spec} title={session.strings.chart} format={screen.format} currency={screen.draft.currency} />
        )}
      </div>
    );
  }
}
