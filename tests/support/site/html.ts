import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element as the tests look at it: its name, its attributes, the text inside it. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements around it, outermost first. */
  readonly inside: readonly string[];
  text(): string;
}

/** All elements of a document in order, `<template>` and `<noscript>` content included. */
export function parseElements(html: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  collect(parse(html, { scriptingEnabled: false }), [], elements);
  return elements;
}

type Node = DefaultTreeAdapterTypes.Node;

function collect(node: Node, inside: readonly string[], elements: HtmlElement[]): void {
  if ('tagName' in node) {
    const attributes = Object.fromEntries(
      node.attrs.map(({ prefix, name, value }) => [qualified(prefix, name), value]),
    );
    elements.push({ name: node.tagName, attributes, inside, text: () => textOf(node) });
    for (const child of childrenOf(node)) collect(child, [...inside, node.tagName], elements);
  } else {
    for (const child of childrenOf(node)) collect(child, inside, elements);
  }
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return childrenOf(node).map(textOf).join('');
}

function childrenOf(node: Node): readonly Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

function qualified(prefix: string | undefined, name: string): string {
  return prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
}
