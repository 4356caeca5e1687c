/** Letters of both files of a family: Latin, and what Romanian adds to it. */
const sample = 'aă';
/** Movement in pixels from which a browser speaks of a layout shift. */
const shift = 3;
/** What shows that somebody reads. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'];

/**
 * On a first visit the text does not wait for the web fonts: they are asked for after the first paint, and put on at the
 * reader's first move, only if no line in view changes its place. Where one would, this page stays as it is; the next has
 * them from the start.
 */
export async function bringFonts(root: HTMLElement): Promise<void> {
  const moved = firstOf(signs);
  await afterFirstPaint();
  if (!(await areHere())) return;
  remember();
  await moved;
  const elements = [...document.querySelectorAll('body *')];
  const before = elements.map(topOf);
  delete root.dataset['fonts'];
  const after = elements.map(topOf);
  if (before.some((top, index) => movesInView(top, after[index] ?? top))) root.dataset['fonts'] = 'next';
}

async function afterFirstPaint(): Promise<void> {
  if (document.readyState !== 'complete') await firstOf(['load']);
  await new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
  });
}

function firstOf(types: readonly string[]): Promise<unknown> {
  return new Promise((done) => {
    for (const type of types) addEventListener(type, done, { once: true, passive: true });
  });
}

/** A network may fail; the page is readable without them. */
function areHere(): Promise<boolean> {
  const loads = ['1em "Source Serif"', '1em Figtree'].map((font) => document.fonts.load(font, sample));
  return Promise.all(loads).then(
    () => true,
    () => false,
  );
}

function remember(): void {
  try {
    localStorage.setItem('fonts', 'kept');
  } catch {
    // Blocked storage: each page is like a first one.
  }
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

function movesInView(before: number, after: number): boolean {
  return Math.abs(before - after) >= shift && Math.min(before, after) < innerHeight && Math.max(before, after) > 0;
}
