import { Component, h, type ComponentType, type VNode } from 'preact';
import type { Session } from '../session.ts';

export interface ToolBodyProps {
  readonly session: Session;
}

interface ToolProps<Props extends object> {
  readonly label: string;
  readonly load: () => Promise<ComponentType<Props>>;
  /** What the content is given once it is there. */
  readonly body: Props;
}

/** A disclosure whose content is fetched when it is first opened. */
export class Tool<Props extends object> extends Component<ToolProps<Props>, { Body?: ComponentType<Props> }> {
  private readonly onToggle = async (): Promise<void> => {
    if (!this.state.Body) this.setState({ Body: await this.props.load() });
  };

  override render(): VNode {
    const { Body } = this.state;
    return (
      <details class="calculator-tool" onToggle={this.onToggle}>
        <summary>{this.props.label}</summary>
        {Body && <div class="calculator-tool-body">{h(Body, this.props.body)}</div>}
      </details>
    );
  }
}
