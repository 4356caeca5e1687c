/** The entry that the examples are taken from: `content/terms/churn-rate/`, in a small glossary made for them. */
export const exampleFile = 'content/terms/churn-rate/ro.mdx';
export const exampleTranslation = 'content/terms/churn-rate/en.mdx';
export const exampleCategories = 'content/categories.yaml';

/** The digest of its Romanian text. */
export const exampleDigest = '160f4b322cfefdc0';

/** The whole source entry, with further fields. */
export function sourceFile(fields: readonly string[]): string {
  return [
    '---',
    'term: Rată de abandon',
    'slug: rata-de-abandon',
    'definition: Procentul clienților care încetează să mai cumpere de la o firmă într-o perioadă.',
    'reviewed: 2026-11-24',
    'category: metrics',
    'related: [customer-success, lead]',
    ...fields,
    '---',
    '',
    '## Ce îți spune',
    '',
    'Arată cât de repede se golește portofoliul.',
    '',
  ].join('\n');
}
