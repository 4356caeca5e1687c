/**
 * Sets a chosen theme before the first paint, so that nothing flashes. Storage may be blocked; then the system decides.
 * It is inline, in every page, and allowed by its hash.
 */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}document.documentElement.classList.add('js')";
