import { Component, type ComponentType, type VNode } from 'preact';
import type { Session } from '../session.ts';

export interface ToolBodyProps {
  readonly session: Session;
}

interface ToolProps extends ToolBodyProps {
  readonly label: string;
  readonly load: () => Promise<ComponentType<ToolBodyProps>>;
}

interface ToolState {
  readonly Body?: ComponentType<ToolBodyProps>;
}

/** A disclosure whose content is fetched when it is first opened. */
export class Tool extends Component<ToolProps, ToolState> {
  private readonly onToggle = async (): Promise<void> => {
    if (!this.state.Body) this.setState({ Body: await this.props.load() });
  };

  override render(): VNode {
    const { Body } = this.state;
    return (
      <details class="calculator-tool" onToggle={this.onToggle}>
        <summary>{this.props.label}</summary>
        {Body && (
          <div class="calculator-tool-body">
            <Body session={this.props.session} />
          </div>
        )}
      </details>
    );
  }
}
