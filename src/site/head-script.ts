/**
 * What must be known before the first paint: the theme that was chosen, so that nothing flashes, and whether this browser
 * has had the web fonts (`src/client/fonts.ts`). Storage may be blocked; then the system decides, and the fonts come later.
 * It is inline, in every page, and allowed by its hash.
 */
export const headScript =
  "const r=document.documentElement;let t,f;try{t=localStorage.getItem('theme');f=localStorage.getItem('fonts')}catch{}if(t==='light'||t==='dark')r.dataset.theme=t;if(!f)r.dataset.fonts='later';r.classList.add('js')";
