/** What a preview shows: the linked page's own headword and definition. */
export interface Preview {
  readonly title: string;
  readonly definition: string;
  readonly lang: string;
}

const known = new Map<string, Promise<Preview | undefined>>();

/** Reads the preview from the linked page, which the next click then finds in the browser's cache. */
export function fetchPreview(href: string): Promise<Preview | undefined> {
  const url = href.split('#')[0] ?? href;
  const before = known.get(url);
  if (before) return before;
  const loading = fetch(url)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
    .then(readPreview)
    .catch(() => {
      // Offline or gone: the link works as ever, and the next approach tries again.
      known.delete(url);
      return undefined;
    });
  known.set(url, loading);
  return loading;
}

function readPreview(html: string): Preview | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const definition = page.querySelector('[data-definition]')?.textContent;
  const title = page.querySelector('h1')?.textContent;
  const lang = page.querySelector('article')?.lang || page.documentElement.lang;
  return definition && title ? { title: title.trim(), definition, lang } : undefined;
}
