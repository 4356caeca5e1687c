/** The pasted text where it is of several cells; a single value is left to the browser. */
export function pieceOfSheet({ clipboardData }: ClipboardEvent): string | undefined {
  const text = clipboardData?.getData('text/plain') ?? '';
  return /[\t\n]/.test(text.trim()) ? text : undefined;
}
