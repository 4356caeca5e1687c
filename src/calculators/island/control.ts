import type { CalculatorDefinition, CellField } from '../definition.ts';

/** The DOM id of a control: not its name alone, which may be the id of a heading on the page. */
export function controlId(name: string): string {
  return `in-${name}`;
}

/** The field, or the column of rows, behind a control's name. */
export function columnOrField(definition: CalculatorDefinition, name: string): CellField | undefined {
  const [id, , columnId] = name.split('.');
  const field = definition.inputs.find((input) => input.id === id);
  return field?.kind === 'rows' ? field.columns.find((column) => column.id === columnId) : field;
}
