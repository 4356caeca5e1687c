import { hasStoredDraft } from './storage.ts';

/**
 * The form is plain HTML until somebody uses it: then its parser and its rules are loaded, and not before. A term to
 * improve, a draft to restore, or a term that was searched for in vain is somebody using it.
 */
/** Nobody means a longer one; an address can hold anything. */
const longestTerm = 100;

const form = document.querySelector<HTMLFormElement>('form[data-propose]');

if (form) {
  const asked = new URLSearchParams(location.search);
  const id = asked.get('id') ?? '';
  const term = asked.get('term')?.trim().slice(0, longestTerm) ?? '';
  const start = () => void import('./session.ts').then(({ startSession }) => startSession(form, id, term));
  if (id || term || hasStoredDraft('')) start();
  else form.addEventListener('focusin', start, { once: true });
}
