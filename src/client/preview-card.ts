import type { Preview } from './preview-source.ts';

const margin = 8;

/** The preview as an element: headword, definition, and for fingers a link of full size to the entry. */
export function buildPreview({ title, definition, lang }: Preview, href: string): HTMLElement {
  const card = document.createElement('div');
  card.className = 'preview';
  card.id = 'preview';
  card.lang = lang;
  const heading = document.createElement('strong');
  heading.textContent = title;
  const text = document.createElement('p');
  text.textContent = definition;
  card.append(heading, text);
  if (matchMedia('(hover: none)').matches) card.append(wayOn(href));
  return card;
}

function wayOn(href: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = document.querySelector<HTMLElement>('[data-previews-toggle]')?.dataset['open'] ?? href;
  return link;
}

/** Below the link where there is room, else above it; never outside the page's width. */
export function placeBeside(card: HTMLElement, link: HTMLElement): void {
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const widest = document.documentElement.clientWidth - card.offsetWidth - margin;
  const isRoomBelow = box.bottom + margin + card.offsetHeight < innerHeight;
  const top = isRoomBelow ? box.bottom + margin / 2 : Math.max(margin, box.top - card.offsetHeight - margin / 2);
  card.style.left = `${Math.max(margin, Math.min(box.left, widest)) + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}
