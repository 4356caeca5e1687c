import type { CalculatorDefinition, CellField, InputField } from '../calculators/definition.ts';
import { pagePath } from '../glossary/urls.ts';
import { localeKeys, type Locale } from '../locales.ts';

export interface ExportedCalculator {
  readonly id: string;
  readonly inputs: readonly ExportedInput[];
  readonly outputs: readonly { readonly id: string; readonly unit: string }[];
  readonly locales: Readonly<Record<Locale, { readonly title: string; readonly url: string }>>;
}

interface ExportedInput {
  readonly id: string;
  readonly unit: string;
  readonly rows?: readonly ExportedInput[];
}

/** The calculators as `data/calculators.json`: their ids are contracts for links and for other programs. */
export function exportCalculators(definitions: Iterable<CalculatorDefinition>): ExportedCalculator[] {
  return [...definitions].map((definition) => ({
    id: definition.id,
    inputs: definition.inputs.map(exportInput),
    outputs: definition.outputs.map(({ id, unit }) => ({ id, unit })),
    locales: Object.fromEntries(
      localeKeys.map((locale) => [locale, exportText(definition, locale)]),
    ) as ExportedCalculator['locales'],
  }));
}

function exportText({ title, slug }: CalculatorDefinition, locale: Locale) {
  return { title: title[locale], url: pagePath('calculators', locale, slug[locale]) };
}

function exportInput(field: InputField): ExportedInput {
  if (field.kind === 'rows') return { id: field.id, unit: 'rows', rows: field.columns.map(exportCell) };
  return exportCell(field);
}

function exportCell(field: CellField): ExportedInput {
  return { id: field.id, unit: field.kind === 'number' ? field.unit : field.kind };
}
