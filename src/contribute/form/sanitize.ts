/**
 * What the renderer may write, and nothing else: the text comes from whoever types it. The tree is made by the browser's
 * own parser, which runs nothing, and only then put into the page.
 */
const elements = new Set(
  'a blockquote br code del div em h2 h3 h4 h5 h6 hr li ol p pre section strong sub sup table tbody td th thead tr ul input'.split(
    ' ',
  ),
);
const mathElements = new Set(
  'math mfrac mi mn mo mover mpadded mroot mrow mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover'.split(
    ' ',
  ),
);
const attributes = new Set(
  'href class role tabindex aria-label type disabled checked start align display mathvariant stretchy fence separator form lspace rspace width height depth'.split(
    ' ',
  ),
);

export type AddressOf = (address: string) => string | undefined;

/** HTML or MathML as nodes that are safe to put into the page. */
export function safeNodes(html: string, addressOf: AddressOf): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  clean(parsed.body, addressOf);
  const fragment = document.createDocumentFragment();
  for (const node of Array.from(parsed.body.childNodes)) fragment.append(document.importNode(node, true));
  return fragment;
}

function clean(parent: Element, addressOf: AddressOf): void {
  for (const child of Array.from(parent.children)) {
    if (!isAllowed(child)) {
      child.replaceWith(child.textContent ?? '');
      continue;
    }
    for (const { name } of Array.from(child.attributes)) if (!attributes.has(name)) child.removeAttribute(name);
    const address = child.getAttribute('href');
    if (address !== null) setAddress(child, addressOf(address));
    clean(child, addressOf);
  }
}

function isAllowed({ localName, namespaceURI }: Element): boolean {
  return namespaceURI?.endsWith('MathML') ? mathElements.has(localName) : elements.has(localName);
}

function setAddress(link: Element, address: string | undefined): void {
  if (address === undefined) link.removeAttribute('href');
  else link.setAttribute('href', address);
}
