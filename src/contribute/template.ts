import type { Localized } from '../locales.ts';

/** The sections that a new entry begins with; the form fills them in before anything is typed. */
export const bodyTemplate: Localized = {
  ro: '## Ce înseamnă în practică\n\n\n\n## Un exemplu\n\n\n\n## Ce greșeli se fac\n\n\n\n## Cum o spune un om de vânzări\n\n',
  en: '## What it means in practice\n\n\n\n## An example\n\n\n\n## Common mistakes\n\n\n\n## How a rep says it\n\n',
};

/** A whole entry to be filled in by hand. */
export function entryTemplate(today: string): string {
  return `---
term: Termenul
slug: termenul
definition: Una sau două fraze care se înțeleg singure, între 40 și 320 de caractere.
forms: [forma articulată, pluralul, genitiv-dativul]
reviewed: ${today}
category: metrics
related: [primul-termen, al-doilea-termen, al-treilea-termen]
level: basic
---

${bodyTemplate.ro}`;
}
