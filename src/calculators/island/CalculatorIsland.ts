import type { VNode } from 'preact';
import type { CalculatorDefinition } from '../definition.ts';
import type { CalculatorProps } from './Calculator.tsx';

/**
 * The one island. Before it exports itself it loads what the page at hand needs and no more, so that hydration is
 * synchronous: on the server every definition, in the browser those of the calculators that stand on the page.
 *
 * It imports nothing statically: a module that it waits for may share a chunk with one that it imports, and would then
 * wait for it in turn.
 */
const definitionModules = import.meta.glob<{ default: CalculatorDefinition }>('../*/definition.ts');
const isServer = import.meta.env.SSR;

const path = (id: string | undefined): string => `../${id}/definition.ts`;
const wanted = isServer
  ? Object.keys(definitionModules)
  : Array.from(document.querySelectorAll<HTMLElement>('[data-calculator]'), ({ dataset }) => path(dataset['calculator']));
const needsRows = isServer || document.querySelector('[data-rows]') !== null;

const [{ Calculator }, rows, chart, ...definitions] = await Promise.all([
  import('./Calculator.tsx'),
  needsRows ? import('./rows/RowsEditor.tsx') : undefined,
  isServer ? import('./charts/Chart.tsx') : undefined,
  ...wanted.map(async (key) => [key, (await definitionModules[key]?.())?.default] as const),
]);
const definitionByPath = new Map(definitions);

export type IslandProps = Pick<CalculatorProps, 'locale' | 'links'> & { readonly id: string };

export default function CalculatorIsland({ id, locale, links }: IslandProps): VNode {
  const definition = definitionByPath.get(path(id));
  if (!definition) throw new Error(`There is no calculator "${id}".`);
  return Calculator({ definition, locale, links, RowsEditor: rows?.RowsEditor, Chart: chart?.Chart });
}
