/** The entry that the examples are taken from: `content/terms/churn-rate/`, in a small glossary made for them. */
export const exampleFile = 'content/terms/churn-rate/ro.mdx';
export const exampleTranslation = 'content/terms/churn-rate/en.mdx';
export const exampleCategories = 'content/categories.yaml';

/** The digest of its Romanian text. */
export const exampleDigest = 'fb270fa123e8e624';
