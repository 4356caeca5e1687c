import { announce } from './announce.ts';

/** Copies the text that the button carries, and says on the button whether it worked. */
export async function copy(button: HTMLElement): Promise<void> {
  const { copy: text = '', done = '', failed = '' } = button.dataset;
  const label = [...button.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const before = label?.textContent ?? '';
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  announce(copied ? done : failed);
  if (!label) return;
  label.textContent = copied ? done : failed;
  setTimeout(() => (label.textContent = before), copied ? 2000 : 6000);
}
