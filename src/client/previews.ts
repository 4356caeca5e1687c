import { buildPreview, placeBeside } from './preview-card.ts';
import { fetchPreview } from './preview-source.ts';

/**
 * Previews of linked terms: after a pause under the pointer or in focus, or at a tap, the linked entry's own definition
 * appears. The preview is dismissable (Escape), hoverable and persistent (WCAG 2.2, 1.4.13), and can be switched off.
 */
const pause = 350;
const grace = 200;
const storageKey = 'previews';

let card: HTMLElement | undefined;
let current: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The pointer or the focus has come to a link. */
export function approach(link: HTMLAnchorElement, event: Event): void {
  if (!previewsAreOn() || link === current) return;
  if (event instanceof PointerEvent && event.pointerType === 'touch') return;
  if (event.type === 'focusin' && !link.matches(':focus-visible')) return;
  cancel();
  timer = setTimeout(() => void show(link, () => link.matches(':hover, :focus-visible')), pause);
  link.addEventListener(event.type === 'focusin' ? 'focusout' : 'pointerleave', scheduleHide, { once: true });
}

/** A tap shows the preview, which holds the way on; without a definition to show, the link is followed. */
export async function tap(link: HTMLAnchorElement): Promise<void> {
  const shown = link !== current && (await show(link, () => true));
  if (!shown) location.assign(link.href);
}

export function togglePreviews(): void {
  const on = !previewsAreOn();
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // Blocked storage: previews stay as they are on the next page.
  }
  if (!on) hide();
  labelToggle();
}

function previewsAreOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

async function show(link: HTMLAnchorElement, isStillWanted: () => boolean): Promise<boolean> {
  const preview = await fetchPreview(link.href);
  if (!preview || !isStillWanted()) return false;
  hide();
  current = link;
  card = buildPreview(preview, link.href);
  card.addEventListener('pointerenter', cancel);
  card.addEventListener('pointerleave', scheduleHide);
  (document.querySelector('main') ?? document.body).append(card);
  placeBeside(card, link);
  link.setAttribute('aria-describedby', card.id);
  return true;
}

function cancel(): void {
  clearTimeout(timer);
}

function scheduleHide(): void {
  cancel();
  timer = setTimeout(hide, grace);
}

function hide(): void {
  cancel();
  current?.removeAttribute('aria-describedby');
  card?.remove();
  card = current = undefined;
}

/** The switch in the footer says what a press would do. */
function labelToggle(): void {
  const button = document.querySelector<HTMLElement>('[data-previews-toggle]');
  const label = previewsAreOn() ? button?.dataset['off'] : button?.dataset['on'];
  if (button && label) button.textContent = label;
}

addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
addEventListener('pointerdown', (event) => {
  const inside = event.target instanceof Node && (card?.contains(event.target) || current?.contains(event.target));
  if (card && !inside) hide();
});
labelToggle();
