/** What the search remembers, on this device alone. */
const historyKey = 'search-history';
const slashKey = 'search-slash';
const mostRemembered = 6;

export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(historyKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, mostRemembered) : [];
  } catch {
    return [];
  }
}

/** Remembers a query that led somewhere. */
export function remember(query: string): void {
  const text = query.trim().slice(0, 80);
  if (text.length < 2) return;
  store(
    historyKey,
    JSON.stringify([text, ...recentQueries().filter((known) => known !== text)].slice(0, mostRemembered)),
  );
}

export function forgetQueries(): void {
  store(historyKey, '[]');
}

/** Whether the `/` key opens the search; a single key has to be switchable (WCAG 2.2, 2.1.4). */
export function slashIsOn(): boolean {
  try {
    return localStorage.getItem(slashKey) !== 'off';
  } catch {
    return true;
  }
}

export function setSlash(on: boolean): void {
  store(slashKey, on ? 'on' : 'off');
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Blocked storage: nothing is remembered.
  }
}
