/**
 * Runs before the first paint, inline in every page and allowed by its hash. A chosen theme is set, so that nothing
 * flashes. On a first visit the web fonts wait until the text has been painted in a font of the system: on a slow network
 * they would take the line from it. Later visits have them in the cache. Storage may be blocked; then the system's theme
 * holds, and every visit is a first one.
 */
export const themeScript = [
  'const{classList:c,dataset:d}=document.documentElement,s=k=>{try{return localStorage.getItem(k)}catch{}},t=s("theme"),f=()=>c.add("fonts")',
  'if(t==="light"||t==="dark")d.theme=t',
  'c.add("js")',
  's("fonts")?f():requestAnimationFrame(()=>requestAnimationFrame(()=>{f();try{localStorage.setItem("fonts","1")}catch{}}))',
].join(';');
