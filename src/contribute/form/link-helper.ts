import type { Locale } from '../../locales.ts';
import type { KnownTerms } from '../known-terms.ts';
import { controlsOf } from './fields.ts';

/** The button under a body that writes a link to a term around the selected words. */
export function listenForLinks(form: HTMLFormElement, known: KnownTerms): void {
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-link-insert]') : null;
    const locale = button?.dataset['linkInsert'] as Locale | undefined;
    if (locale) insertLink(form, locale, known);
  });
}

function insertLink(form: HTMLFormElement, locale: Locale, known: KnownTerms): void {
  const field = form.querySelector<HTMLInputElement>(`[data-link-name="${locale}"]`);
  const [body] = controlsOf(form, `${locale}.body`);
  const name = field?.value.trim() ?? '';
  if (!(body instanceof HTMLTextAreaElement) || !field || !known.has(known.idOf(name))) {
    field?.focus();
    return;
  }
  const { selectionStart, selectionEnd, value } = body;
  const words = value.slice(selectionStart, selectionEnd) || name;
  body.setRangeText(`[${words}](../${known.idOf(name)}/${locale}.mdx)`, selectionStart, selectionEnd, 'end');
  field.value = '';
  body.focus();
  body.dispatchEvent(new Event('input', { bubbles: true }));
}
