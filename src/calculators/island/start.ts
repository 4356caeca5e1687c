/**
 * Brings the calculator on the page to life when it comes into view. Astro's own islands would do the same with 2.5 KB
 * more of script, a good part of what a calculator's page may have in all.
 */
const observer = new IntersectionObserver(async (entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting || !(target instanceof HTMLElement)) continue;
    observer.unobserve(target);
    const { hydrateCalculator } = await import('./hydrate.tsx');
    await hydrateCalculator(target);
  }
});

for (const root of document.querySelectorAll('[data-calculator-island]')) observer.observe(root);
