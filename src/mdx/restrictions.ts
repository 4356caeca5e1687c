import type { Nodes, Root } from 'mdast';
import type { Code } from '../problems/codes.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Place, Problem } from '../problems/problem.ts';
import {
  componentNames,
  componentSpec,
  isComponentName,
  type ComponentName,
  type ComponentSpec,
} from './components.ts';
import { depthOf, isJsxElement, placeOf, walk, type JsxElement } from './nodes.ts';

/** A problem before its file is known. */
export type Finding = Omit<Problem, 'file'>;

/** Lists in quotations in lists go no deeper than this in any entry that a person wrote. */
export const depthLimit = 40;

const allowedComponents = componentNames.map((name) => `<${name}>`).join(', ');

/** Everything in a tree that is not too deep that an entry may not contain: programs, HTML, unknown components, pictures. */
export function restrict(tree: Root): Finding[] {
  const findings: Finding[] = [];
  let lastDepth = 1;
  walk(tree, (node) => {
    if (node.type === 'heading') {
      if (node.depth === 1 || node.depth > lastDepth + 1)
        findings.push(finding('GL314', placeOf(node), { depth: node.depth }));
      lastDepth = node.depth;
    }
    findings.push(...restrictNode(node));
  });
  return findings;
}

/** A tree that no function may walk further: every walk goes as deep as the tree. */
export function isTooDeep(tree: Root): boolean {
  return depthOf(tree) > depthLimit;
}

function restrictNode(node: Nodes): Finding[] {
  if (node.type === 'mdxjsEsm') return [finding('GL301', placeOf(node))];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return [finding('GL302', placeOf(node))];
  if (node.type === 'html') return [finding('GL303', placeOf(node), { name: 'html', allowed: allowedComponents })];
  if (node.type === 'image' || node.type === 'imageReference') return [finding('GL312', placeOf(node))];
  return isJsxElement(node) ? restrictElement(node) : [];
}

function restrictElement(element: JsxElement): Finding[] {
  const name = element.name ?? '';
  const place = placeOf(element);
  if (isComponentName(name) && element.type === 'mdxJsxTextElement') return [finding('GL320', place, { name })];
  if (isComponentName(name)) return restrictComponent(element, name, place);
  if (/^[A-Z]/.test(name)) {
    const { ro, en } = didYouMean(name, componentNames);
    return [finding('GL304', place, { name, allowed: allowedComponents, suggestionRo: ro, suggestionEn: en })];
  }
  return [finding('GL303', place, { name, allowed: allowedComponents })];
}

function restrictComponent(element: JsxElement, name: ComponentName, place: Place): Finding[] {
  const spec = componentSpec(name);
  const findings = element.attributes.flatMap((attribute) => restrictAttribute(attribute, name, spec, place));
  const given = new Set(
    element.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : '')),
  );
  // A spread could give anything, and is a problem of its own.
  const isTold = element.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute');
  for (const [attribute, { required }] of Object.entries(spec.attributes)) {
    if (required && !isTold && !given.has(attribute)) findings.push(finding('GL307', place, { name, attribute }));
  }
  if (spec.children === 'none' && element.children.length > 0) findings.push(finding('GL315', place, { name }));
  if (spec.children === 'required' && element.children.length === 0) findings.push(finding('GL316', place, { name }));
  return findings;
}

function restrictAttribute(
  attribute: JsxElement['attributes'][number],
  name: ComponentName,
  spec: ComponentSpec,
  elementPlace: Place,
): Finding[] {
  const start = attribute.position?.start;
  const place = start ? { line: start.line, column: start.column } : elementPlace;
  if (attribute.type !== 'mdxJsxAttribute') return [finding('GL305', place, { name, attribute: '{…}' })];
  if (typeof attribute.value === 'object' && attribute.value !== null) {
    return [finding('GL305', place, { name, attribute: attribute.name })];
  }
  const known = Object.hasOwn(spec.attributes, attribute.name) ? spec.attributes[attribute.name] : undefined;
  if (!known)
    return spec.openAttributes && isInputName(attribute.name)
      ? []
      : [unknownAttribute(attribute.name, name, spec, place)];
  const value = attribute.value ?? 'true';
  if (known.values && !known.values.includes(value))
    return [impossibleValue(attribute.name, value, name, known.values, place)];
  return [];
}

/** Inputs are named in lowercase words; which of them exist is a check of the glossary. */
function isInputName(name: string): boolean {
  return /^[a-z]+(?:-[a-z]+)*$/.test(name);
}

function unknownAttribute(attribute: string, name: ComponentName, spec: ComponentSpec, place: Place): Finding {
  const known = Object.keys(spec.attributes);
  const { ro, en } = didYouMean(attribute, known);
  return finding('GL306', place, { name, attribute, allowed: known.join(', '), suggestionRo: ro, suggestionEn: en });
}

function impossibleValue(
  attribute: string,
  value: string,
  name: string,
  allowed: readonly string[],
  place: Place,
): Finding {
  const { ro, en } = didYouMean(value, allowed);
  return finding('GL308', place, {
    name,
    attribute,
    value,
    allowed: allowed.join(', '),
    suggestionRo: ro,
    suggestionEn: en,
  });
}

export function finding(code: Code, place: Place, params: Finding['params'] = {}): Finding {
  return { code, line: place.line, column: place.column, params };
}
