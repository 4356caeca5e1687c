import { createHash } from 'node:crypto';
import type { HtmlElement } from './html.ts';
import type { Page } from './site.ts';
import { select } from './site.ts';

/** The page's policy: sources by directive. Undefined where the page has none. */
export function policyOf(page: Page): Readonly<Record<string, readonly string[]>> | undefined {
  const content = policyMeta(page)?.attributes['content'];
  if (content === undefined) return undefined;
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.flatMap(([name, ...sources]) => (name ? [[name, sources]] : [])));
}

export function policyMeta(page: Page): HtmlElement | undefined {
  return select(page, 'meta').find(isPolicy);
}

export function isPolicy({ attributes }: HtmlElement): boolean {
  return attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
}

export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Data blocks are never run, so no policy applies to them. */
export function isInlineCode({ name, attributes }: HtmlElement): boolean {
  if (name === 'style') return true;
  if (name !== 'script' || 'src' in attributes) return false;
  return !['application/ld+json', 'application/json'].includes(attributes['type'] ?? '');
}
