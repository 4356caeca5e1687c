export function openDialog(): void {
  document.querySelector<HTMLDialogElement>('[data-search-dialog]')?.showModal();
}
