import { hasStoredDraft } from './storage.ts';

/**
 * The form is plain HTML until somebody uses it: then its parser and its rules are loaded, and not before. A term to
 * improve or a draft to restore is somebody using it.
 */
const form = document.querySelector<HTMLFormElement>('form[data-propose]');

if (form) {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const start = () => void import('./session.ts').then(({ startSession }) => startSession(form, id));
  if (id || hasStoredDraft('')) start();
  else form.addEventListener('focusin', start, { once: true });
}
