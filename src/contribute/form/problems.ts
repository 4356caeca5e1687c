import type { Locale } from '../../locales.ts';
import { fieldProblem, type FieldProblem } from '../field-problems.ts';
import type { FieldName } from '../draft.ts';
import type { Proposal } from '../proposal.ts';
import { formTexts } from '../texts/form.ts';
import { element, unfold } from './dom.ts';
import { controlsOf } from './fields.ts';

/** A proposal's problems told at the fields, each once. */
export function fieldProblemsOf({ problems, drafts }: Proposal, locale: Locale): FieldProblem[] {
  const told = problems.flatMap((problem) => {
    const draft = drafts.find(({ file }) => file.file === problem.file);
    return draft ? [fieldProblem(problem, draft.file.source, draft.file.locale, locale)] : [];
  });
  return told.filter(
    (one, index) => told.findIndex((other) => other.field === one.field && other.text === one.text) === index,
  );
}

/** Shows under each field what is wrong in it, and ties it to the field. */
export function showProblems(
  form: HTMLFormElement,
  problems: readonly FieldProblem[],
  isShown: (field: FieldName) => boolean,
): void {
  for (const place of form.querySelectorAll<HTMLElement>('.form-problems')) {
    const field = place.closest<HTMLElement>('[data-field]')?.dataset['field'] as FieldName;
    const own = isShown(field) ? problems.filter((problem) => problem.field === field) : [];
    place.replaceChildren(...own.map((problem) => problemLine(problem, form)));
    const isWrong = own.some((problem) => problem.isError);
    for (const control of controlsOf(form, field)) control.setAttribute('aria-invalid', String(isWrong));
    if (isWrong) unfold(place);
  }
}

function problemLine({ text, code, isError, line }: FieldProblem, form: HTMLFormElement): HTMLElement {
  const t = formTexts[form.dataset['locale'] as Locale];
  const where = line === undefined ? '' : `${t.atLine.replace('{line}', String(line))}: `;
  const help = element(
    'a',
    { href: `${form.dataset['errors']}${code.toLowerCase()}/`, target: '_blank' },
    `${code}, ${t.help}`,
  );
  const words = `${isError ? '' : `${t.suggestion}: `}${where}${text} `;
  return element('p', { class: isError ? 'form-error' : 'form-advice' }, words, help);
}

/** The list of everything that is still wrong, at the head of the form, with a way to each field. */
export function showSummary(form: HTMLFormElement, problems: readonly FieldProblem[]): void {
  const box = form.querySelector<HTMLElement>('[data-summary]');
  const errors = problems.filter(({ isError }) => isError);
  if (!box) return;
  box.hidden = errors.length === 0;
  if (errors.length === 0) return;
  const t = formTexts[form.dataset['locale'] as Locale];
  const items = errors.map(({ field, text }) => element('li', {}, summaryLink(form, field, text)));
  box.replaceChildren(element('h2', {}, t.summary), element('ul', {}, ...items));
  box.focus();
}

function summaryLink(form: HTMLFormElement, field: FieldName, text: string): HTMLElement {
  const control = controlsOf(form, field)[0];
  const label = control ? (form.querySelector(`label[for="${control.id}"]`)?.firstChild?.textContent ?? '').trim() : '';
  const link = element('a', { href: `#${control?.id ?? ''}` }, label ? `${label}: ${text}` : text);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    unfold(control);
    control?.focus();
  });
  return link;
}
