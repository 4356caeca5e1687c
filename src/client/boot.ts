/**
 * The only script of a page before the reader does something: it waits, and loads what is asked for when it is asked
 * for. Every feature behind it is a link or a form that works without it.
 */
const root = document.documentElement;

// Without a pointer that hovers, the first tap on a linked term shows its definition, and the way on with it.
addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-term]');
  if (!link || !(event instanceof PointerEvent) || event.pointerType !== 'touch' || stored('previews') === 'off')
    return;
  event.preventDefault();
  void import('./previews.ts').then(({ tap }) => tap(link)).catch(() => location.assign(link.href));
});

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const button = target?.closest<HTMLElement>(
    '[data-theme-toggle],[data-search-open],[data-copy],[data-previews-toggle]',
  );
  if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (button.matches('[data-theme-toggle]')) toggleTheme();
  else if (button.matches('[data-copy]')) void import('./copy.ts').then(({ copy }) => copy(button));
  else if (button.matches('[data-previews-toggle]'))
    void import('./previews.ts').then(({ togglePreviews }) => togglePreviews());
  else {
    event.preventDefault();
    openSearch();
  }
});

addEventListener('keydown', (event) => {
  const withControl = event.ctrlKey || event.metaKey;
  const shortcut = withControl
    ? event.key.toLowerCase() === 'k'
    : event.key === '/' && !isField(event.target) && stored('search-slash') !== 'off';
  if (shortcut && !event.altKey) {
    event.preventDefault();
    openSearch();
  }
});

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input,textarea,select,[contenteditable]');
}

for (const type of ['pointerover', 'focusin']) {
  addEventListener(type, (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-term]');
    if (link) void import('./previews.ts').then(({ approach }) => approach(link, event));
  });
}

if (document.querySelector('[data-search-page]')) {
  // Without a query, the page is painted first; with one, its answer is what the reader waits for.
  if (location.search) startSearchPage();
  else requestAnimationFrame(() => requestAnimationFrame(startSearchPage));
}

function startSearchPage(): void {
  void import('../search/page.ts').then(({ startPage }) => startPage());
}

function toggleTheme(): void {
  const dark =
    getComputedStyle(root).colorScheme === 'dark' ||
    (!root.dataset['theme'] && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset['theme'] = dark ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', root.dataset['theme']);
  } catch {
    // Blocked storage: the choice holds for this page.
  }
}

function openSearch(): void {
  void import('../search/dialog.ts')
    .then(({ openDialog }) => openDialog())
    .catch(() => location.assign(document.querySelector<HTMLAnchorElement>('a[data-search-open]')?.href ?? ''));
}
