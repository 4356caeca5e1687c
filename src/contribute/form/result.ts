import type { Locale } from '../../locales.ts';
import { editAddress, newFileAddress } from '../code-host.ts';
import type { Proposal, ProposedFile } from '../proposal.ts';
import { formTexts, type FormTexts } from '../texts/form.ts';
import { element } from './dom.ts';

/** Shows how to send the proposal: by the code host's own pages where it has one, by files where not. */
export function showResult(form: HTMLFormElement, { files }: Proposal): void {
  const box = form.querySelector<HTMLElement>('[data-result]');
  if (!box) return;
  const t = formTexts[form.dataset['locale'] as Locale];
  const host = form.dataset['repository'];
  const steps = files.map((file) => element('li', {}, ...stepOf(file, host, t)));
  box.replaceChildren(
    element('h2', { id: 'result' }, t.readyTitle),
    element('p', {}, host ? t.readyHosted : t.readyAlone),
    element('ol', { class: 'result-steps' }, ...steps),
    ...(host ? [element('p', {}, t.afterwards)] : []),
  );
  box.hidden = false;
  box.focus();
}

function stepOf(file: ProposedFile, host: string | undefined, t: FormTexts): HTMLElement[] {
  const status = element('span', { role: 'status', class: 'form-hint' });
  const isList = file.path.endsWith('.yaml');
  return [
    element('p', {}, `${t.saveAs} `, element('code', {}, file.path)),
    ...(isList ? [element('p', { class: 'form-hint' }, t.orderHint)] : []),
    element('p', { class: 'form-actions' }, ...hostActions(file, host, t, status), downloadLink(file, t), status),
    element(
      'details',
      {},
      element('summary', {}, t.source),
      element('pre', { tabindex: '0' }, element('code', {}, file.content)),
    ),
  ];
}

function hostActions(file: ProposedFile, host: string | undefined, t: FormTexts, status: HTMLElement): HTMLElement[] {
  const copy = element('button', { type: 'button', class: 'is-quiet' }, t.copy);
  copy.addEventListener('click', () => void copyText(file.content, t, status));
  if (!host) return [copy];
  const filled = file.isNew ? newFileAddress(host, file.path, file.content) : undefined;
  if (filled) return [hostLink(filled, t.openFilled), copy];
  const plain = file.isNew ? newFileAddress(host, file.path, '') : editAddress(host, file.path);
  const open = hostLink(plain ?? editAddress(host, file.path), t.openEditor);
  open.addEventListener('click', () => void copyText(file.content, t, status));
  return [open, element('span', { class: 'form-hint' }, file.isNew ? t.tooLong : t.editorHint)];
}

function hostLink(address: string, label: string): HTMLAnchorElement {
  return element('a', { href: address, target: '_blank', rel: 'external noopener', class: 'button' }, label);
}

function downloadLink({ path, content }: ProposedFile, t: FormTexts): HTMLElement {
  const name = path.split('/').at(-1) ?? 'ro.mdx';
  const address = URL.createObjectURL(new Blob([content], { type: 'text/plain;charset=utf-8' }));
  return element('a', { href: address, download: name, class: 'button is-quiet' }, `${t.download} ${name}`);
}

async function copyText(text: string, t: FormTexts, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = t.copied;
  } catch {
    status.textContent = t.copyFailed;
  }
}
