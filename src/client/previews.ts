/**
 * Previews of linked terms: after a pause under the pointer or in focus, the linked entry's own definition appears
 * beside the link. It comes from the entry's page, which the next click then finds in the cache. The preview is
 * dismissable (Escape), hoverable and persistent (WCAG 2.2, 1.4.13), and can be switched off.
 */
const delay = 350;
const key = 'previews';
const definitions = new Map<string, Promise<Preview | undefined>>();

interface Preview {
  readonly title: string;
  readonly definition: string;
  readonly lang: string;
}

let card: HTMLElement | undefined;
let current: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The pointer or the focus has come to a link. Touch opens the preview by a long press, and a tap follows the link. */
export function approach(link: HTMLAnchorElement, event: Event): void {
  if (!previewsAreOn() || link === current) return;
  if (event.type === 'focusin' && !link.matches(':focus-visible')) return;
  cancel();
  timer = setTimeout(() => void show(link), delay);
  const leave = event.type === 'focusin' ? 'focusout' : 'pointerleave';
  link.addEventListener(leave, () => scheduleHide(), { once: true });
}

export function togglePreviews(): void {
  const on = !previewsAreOn();
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // Blocked storage: previews stay as they are on the next page.
  }
  if (!on) hide();
  labelToggle();
}

function previewsAreOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

function labelToggle(): void {
  const button = document.querySelector<HTMLElement>('[data-previews-toggle]');
  const label = previewsAreOn() ? button?.dataset['off'] : button?.dataset['on'];
  if (button && label) button.textContent = label;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const preview = await fetchPreview(link.href);
  const wanted = link.matches(':hover, :focus-visible');
  if (!preview || !wanted) return;
  hide();
  current = link;
  card = buildCard(preview);
  (link.closest('p, li, td, dd, div') ?? document.body).after(card);
  place(card, link);
  link.setAttribute('aria-describedby', card.id);
}

function fetchPreview(href: string): Promise<Preview | undefined> {
  const url = href.split('#')[0] ?? href;
  const known = definitions.get(url);
  if (known) return known;
  const loading = fetch(url)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
    .then(readPreview)
    .catch(() => {
      definitions.delete(url);
      return undefined;
    });
  definitions.set(url, loading);
  return loading;
}

function readPreview(html: string): Preview | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const definition = page.querySelector('[data-definition]')?.textContent;
  const title = page.querySelector('h1')?.textContent;
  const lang = page.querySelector('article')?.lang || page.documentElement.lang;
  return definition && title ? { title, definition, lang } : undefined;
}

function buildCard({ title, definition, lang }: Preview): HTMLElement {
  const element = document.createElement('div');
  element.className = 'preview';
  element.id = 'preview';
  element.lang = lang;
  element.dataset['preview'] = '';
  const heading = document.createElement('strong');
  heading.textContent = title.trim();
  const text = document.createElement('p');
  text.textContent = definition;
  element.append(heading, text);
  element.addEventListener('pointerenter', cancel);
  element.addEventListener('pointerleave', () => scheduleHide());
  return element;
}

/** Below the link where there is room, else above it; never outside the page's width. */
function place(element: HTMLElement, link: HTMLAnchorElement): void {
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const margin = 8;
  const left = Math.max(margin, Math.min(box.left, document.documentElement.clientWidth - element.offsetWidth - margin));
  const below = box.bottom + margin + element.offsetHeight < innerHeight;
  const top = below ? box.bottom + 4 : Math.max(margin, box.top - element.offsetHeight - 4);
  element.style.left = `${left + scrollX}px`;
  element.style.top = `${top + scrollY}px`;
}

function cancel(): void {
  clearTimeout(timer);
}

function scheduleHide(): void {
  cancel();
  timer = setTimeout(hide, 200);
}

function hide(): void {
  cancel();
  current?.removeAttribute('aria-describedby');
  card?.remove();
  card = current = undefined;
}

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && card) hide();
});
labelToggle();
