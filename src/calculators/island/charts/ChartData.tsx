import { Component, type VNode } from 'preact';
import type { Locale, Localized } from '../../../locales.ts';
import type { ChartTable } from './chart-table.ts';

interface ChartDataProps {
  readonly table: ChartTable;
  readonly locale: Locale;
}

const label: Localized = { ro: 'Datele graficului', en: 'Data of the chart' };

/** The table behind the chart. In the browser its lines are made only while it is open: a deal list has hundreds. */
export class ChartData extends Component<ChartDataProps, { isOpen: boolean }> {
  private readonly onToggle = (event: Event): void => {
    this.setState({ isOpen: event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open });
  };

  override render(): VNode {
    const { table, locale } = this.props;
    return (
      <details class="calculator-data" onToggle={this.onToggle}>
        <summary>{label[locale]}</summary>
        {(this.state.isOpen || import.meta.env.SSR) && <DataTable table={table} />}
      </details>
    );
  }
}

function DataTable({ table }: { table: ChartTable }): VNode {
  return (
    <div class="calculator-scroll" tabIndex={0} role="group" aria-labelledby="chart-title">
      <table>
        <thead>
          <tr>
            {table.head.map((text, index) => (
              <th key={index} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells], index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
