import type { Element } from 'hast';
import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import type { Localized, Locale } from '../locales.ts';

const label: Localized = { ro: 'Tabel', en: 'Table' };

/**
 * A table in a box that scrolls by itself, by keyboard too, so that a wide one does not widen the page. Where the corner
 * is empty, the first column names the rows: its cells become row headers, and the corner no header at all.
 */
export function scrollingTable(state: State, node: Table, locale: Locale): Element {
  const table = defaultHandlers.table(state, node) as Element;
  headColumns(table);
  const [head] = node.children;
  const headings = head?.children.map((cell) => toString(cell)) ?? [];
  if (headings[0] === '') nameRows(table);
  const caption = headings.filter(Boolean).join(', ');
  return {
    type: 'element',
    tagName: 'section',
    properties: {
      className: ['table'],
      tabIndex: 0,
      ariaLabel: caption ? `${label[locale]}: ${caption}` : label[locale],
    },
    children: [table],
  };
}

/** Every cell of the first row is the head of its column. */
function headColumns(table: Element): void {
  const [head] = elementsIn(table);
  for (const row of head ? elementsIn(head) : []) {
    for (const cell of elementsIn(row)) cell.properties['scope'] = 'col';
  }
}

function nameRows(table: Element): void {
  const sections = elementsIn(table);
  for (const section of sections) {
    for (const row of elementsIn(section)) {
      const [first] = elementsIn(row);
      if (!first) continue;
      first.tagName = section.tagName === 'thead' ? 'td' : 'th';
      if (section.tagName === 'tbody') first.properties['scope'] = 'row';
      else delete first.properties['scope'];
    }
  }
}

function elementsIn(element: Element): Element[] {
  return element.children.filter((child): child is Element => child.type === 'element');
}
