/** Whether a file belongs to one of these terms and comparisons; without any, all do. */
export function isAbout(file: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((id) => file.includes(`/${id}/`) || file.endsWith(`/${id}`));
}
