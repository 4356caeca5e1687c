import type { Draft } from '../draft.ts';

const keyOf = (id: string) => `propunere:${id || 'nou'}`;

/** The draft of a term kept on this device. Storage may be blocked; then a draft lasts as long as the page. */
export function storedDraft(id: string): Draft | undefined {
  try {
    const text = localStorage.getItem(keyOf(id));
    const draft: unknown = text ? JSON.parse(text) : undefined;
    return typeof draft === 'object' && draft !== null ? (draft as Draft) : undefined;
  } catch {
    return undefined;
  }
}

export function hasStoredDraft(id: string): boolean {
  return storedDraft(id) !== undefined;
}

export function storeDraft(id: string, draft: Draft | undefined): void {
  try {
    if (draft) localStorage.setItem(keyOf(id), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(id));
  } catch {
    // Blocked or full storage: the page goes on without it.
  }
}
