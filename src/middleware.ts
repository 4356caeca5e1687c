import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';
import { pageLedger } from './reuse/pages.ts';
import { collectReads } from './reuse/reads.ts';

const placeholder = '__CSP__';

/**
 * Writes each page's Content Security Policy: nothing but our own files, and exactly the inline scripts that this page
 * holds, by hash. It stands before everything it governs, which Astro's own policy, put at the end of the head, does not.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const { result, reads } = await collectReads(() => rendered(next));
  const { response, html } = result;
  if (html === undefined) return response;
  const address = withoutBase(url.pathname);
  const ledger = pageLedger();
  ledger.rendered.set(address, reads);
  const page = import.meta.env.DEV
    ? html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')
    : html.replace(placeholder, policyOf(html));
  for (const listener of ledger.listeners) listener.rendered?.(address, page);
  return new Response(page, { status: response.status, headers: response.headers });
});

/** A page is rendered as its text is read, so that it must be read where its reads are noted. */
async function rendered(
  next: () => Promise<Response>,
): Promise<{ readonly response: Response; readonly html?: string }> {
  const response = await next();
  const isPage = response.headers.get('content-type')?.includes('text/html');
  return isPage ? { response, html: await response.text() } : { response };
}

const withoutBase = (pathname: string) => pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);

function policyOf(html: string): string {
  const scripts = hashes(
    html,
    /<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g,
  );
  const styles = hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  return [
    "default-src 'none'",
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

const known = new Map<string, string>();

function hashes(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map((match) => hashOf(match[1] ?? '')))];
}

function hashOf(source: string): string {
  const cached = known.get(source);
  if (cached) return cached;
  const hash = `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
  known.set(source, hash);
  return hash;
}
