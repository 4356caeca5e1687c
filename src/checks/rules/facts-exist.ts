import { didYouMean } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import type { AnyEntry } from '../../glossary/glossary.ts';
import type { ComponentUse } from '../../mdx/entry.ts';
import type { Place } from '../../problems/problem.ts';
import { allEntries, problemIn, type CheckContext } from '../rule.ts';

/** GL108: categories, calculators and figures that entries name are there; so are a component's targets. */
export function factsExist(context: CheckContext): Problem[] {
  const { glossary, calculators, figures } = context;
  const categories = [...glossary.categories.keys()];
  const neutral = [...glossary.terms.values()].flatMap(({ source }) => [
    // Where the list of categories itself is faulty, that problem is enough.
    ...(categories.length > 0 ? unknown(source, 'category', source.data.category, categories) : []),
    ...unknown(source, 'calculator', source.data.calculator, [...calculators.keys()]),
    ...unknown(source, 'figure', source.data.figure, figures),
  ]);
  const used = allEntries(glossary).flatMap(({ entry }) =>
    entry.components.flatMap((use) => componentTargets(entry, use, context)),
  );
  return [...neutral, ...used];
}

function componentTargets(
  entry: AnyEntry,
  use: ComponentUse,
  { glossary, unreadable, calculators, figures }: CheckContext,
): Problem[] {
  const { attributes } = use;
  const at = { line: use.line, column: use.column };
  if (use.name === 'Figure') return unknown(entry, 'Figure', attributes['id'], figures, at);
  if (use.name === 'Calculator') return unknown(entry, 'Calculator', attributes['id'], [...calculators.keys()], at);
  if (use.name === 'Compare')
    return unknown(entry, 'Compare', attributes['with'], [...glossary.terms.keys(), ...unreadable], at);
  if (use.name === 'Example') return exampleTargets(entry, attributes, calculators, at);
  return [];
}

const exampleOptions = ['calculator', 'currency', 'outputs'];

function exampleTargets(
  entry: AnyEntry,
  attributes: ComponentUse['attributes'],
  calculators: CheckContext['calculators'],
  at: Place,
): Problem[] {
  const inputs = Object.keys(attributes).filter((name) => !exampleOptions.includes(name));
  const id = attributes['calculator'];
  if (id === undefined) return inputs.flatMap((name) => unknown(entry, `Example ${name}`, name, exampleOptions, at));
  const known = calculators.get(id);
  if (!known) return unknown(entry, 'Example calculator', id, [...calculators.keys()], at);
  return inputs.flatMap((name) => unknown(entry, `Example ${id}`, name, known, at));
}

function unknown(
  entry: AnyEntry,
  field: string,
  value: string | undefined,
  allowed: readonly string[],
  at: string | Place = field,
): Problem[] {
  if (value === undefined || allowed.includes(value)) return [];
  const { ro, en } = didYouMean(value, allowed);
  return [
    problemIn(entry, at, 'GL108', { field, value, allowed: allowed.join(', '), suggestionRo: ro, suggestionEn: en }),
  ];
}
