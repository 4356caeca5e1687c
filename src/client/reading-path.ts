/** Progress on reading paths: which steps were read, kept on the device alone and shown on the path and in the list. */
const prefix = 'path:';

const page = document.querySelector<HTMLElement>('[data-reading-path]');
const progress = [...document.querySelectorAll<HTMLElement>('[data-path-progress]')];

for (const element of progress) showProgress(element);
if (page) followPath(page, page.dataset['readingPath'] ?? '');

function followPath(element: HTMLElement, id: string): void {
  const boxes = new Map(
    [...element.querySelectorAll<HTMLElement>('[data-step]')].flatMap((step): [string, HTMLInputElement][] => {
      const box = step.querySelector<HTMLInputElement>('[data-done]');
      return box ? [[step.dataset['step'] ?? '', box]] : [];
    }),
  );
  const restore = () => {
    const done = readDone(id);
    for (const [step, box] of boxes) box.checked = done.has(step);
    for (const counter of progress) showProgress(counter);
  };
  element.addEventListener('change', () => {
    writeDone(
      id,
      [...boxes].flatMap(([step, box]) => (box.checked ? [step] : [])),
    );
    for (const counter of progress) showProgress(counter);
  });
  element.querySelector('[data-path-reset]')?.addEventListener('click', () => {
    writeDone(id, []);
    restore();
  });
  restore();
}

/** "5 of 12 read" once something is read; until then the number of steps stays. */
function showProgress(element: HTMLElement): void {
  const { pathProgress: id = '', template = '', total = element.textContent ?? '' } = element.dataset;
  element.dataset['total'] = total;
  const done = readDone(id).size;
  element.textContent =
    done > 0 ? template.replace('{done}', String(done)).replace('{total}', String(Number.parseInt(total, 10))) : total;
}

function readDone(id: string): Set<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(prefix + id) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((step) => typeof step === 'string') : []);
  } catch {
    return new Set();
  }
}

function writeDone(id: string, steps: readonly string[]): void {
  try {
    localStorage.setItem(prefix + id, JSON.stringify(steps));
  } catch {
    // Blocked storage: the ticks hold for this page.
  }
}
