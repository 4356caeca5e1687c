/**
 * The closed set of components that an entry may use. They are data in the entry and Astro components on the page;
 * a new one is a change here and in `src/components/entry/`.
 */
export interface ComponentSpec {
  readonly children: 'none' | 'required';
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  /** Further attributes are named by something else: an Example's are the inputs of its calculator. */
  readonly openAttributes?: true;
}

export interface AttributeSpec {
  readonly required?: true;
  readonly values?: readonly string[];
}

export const components = {
  Formula: { children: 'none', attributes: { tex: { required: true }, words: { required: true } } },
  Example: {
    children: 'required',
    attributes: { calculator: {}, currency: { values: ['RON', 'EUR', 'USD'] }, outputs: {} },
    openAttributes: true,
  },
  Calculator: { children: 'none', attributes: { id: { required: true } } },
  Figure: { children: 'none', attributes: { id: { required: true } } },
  Note: { children: 'required', attributes: { kind: { required: true, values: ['pitfall', 'practice', 'law'] } } },
  Compare: { children: 'none', attributes: { with: { required: true } } },
} as const satisfies Record<string, ComponentSpec>;

export type ComponentName = keyof typeof components;

export const componentNames = Object.keys(components) as ComponentName[];

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}

export function componentSpec(name: ComponentName): ComponentSpec {
  return components[name];
}
