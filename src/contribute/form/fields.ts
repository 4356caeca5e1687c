import { fieldNames, isFieldName, type Draft, type FieldName } from '../draft.ts';
import { unfold } from './dom.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function controlsOf(form: HTMLFormElement, name: FieldName): Control[] {
  const selector = `input[name="${name}"], textarea[name="${name}"], select[name="${name}"]`;
  return [...form.querySelectorAll<Control>(selector)];
}

/** What stands in the form; a field of several boxes has one a line. */
export function readForm(form: HTMLFormElement): Draft {
  const typed = fieldNames.map((name) => {
    const values = controlsOf(form, name).map(({ value }) => value);
    return [name, name === 'related' ? values.filter((value) => value.trim()).join('\n') : (values[0] ?? '')] as const;
  });
  return Object.fromEntries(typed.filter(([, value]) => value.trim() !== ''));
}

/** Puts a draft into the form. `shown` turns what is kept into what a person reads (ids into names). */
export function fillForm(form: HTMLFormElement, draft: Draft, shown: (name: FieldName, value: string) => string): void {
  for (const name of fieldNames) {
    const controls = controlsOf(form, name);
    const value = draft[name] ?? '';
    const values = name === 'related' ? value.split('\n') : [value];
    controls.forEach((control, index) => (control.value = shown(name, values[index] ?? '')));
    if (value && name.endsWith('.term')) unfold(controls[0]);
  }
}

/** The field that an event happened in. */
export function fieldOfEvent({ target }: Event): FieldName | undefined {
  const name = target instanceof Element ? (target.getAttribute('name') ?? '') : '';
  return isFieldName(name) ? name : undefined;
}
