type Child = Node | string;

/** An element with its attributes and children; text is always set as text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export const pageLocale = (): 'ro' | 'en' => (document.documentElement.lang === 'en' ? 'en' : 'ro');
