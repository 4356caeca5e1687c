import type { hydrateCalculator } from './hydrate.tsx';

/**
 * Brings the calculator on the page to life when it comes into view. Astro's own islands would do the same with 2.5 KB
 * more of script, a good part of what a calculator's page may have in all.
 */
interface Hydration {
  readonly hydrateCalculator: typeof hydrateCalculator;
}

/** The island in each language; what `?language=` does: `build/one-language.ts`. */
const hydrations: Readonly<Record<string, Record<string, () => Promise<Hydration>>>> = {
  ro: import.meta.glob<Hydration>('./hydrate.tsx', { query: '?language=ro' }),
  en: import.meta.glob<Hydration>('./hydrate.tsx', { query: '?language=en' }),
};

const observer = new IntersectionObserver(async (entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting || !(target instanceof HTMLElement)) continue;
    observer.unobserve(target);
    const locale = target.dataset['locale'] ?? '';
    const island = await hydrations[locale]?.['./hydrate.tsx']?.();
    await island?.hydrateCalculator(target);
  }
});

for (const root of document.querySelectorAll('[data-calculator-island]')) observer.observe(root);
