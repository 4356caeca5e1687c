import type { APIContext } from 'astro';
import { absolute } from '../site/urls.ts';

export function GET({ site }: APIContext): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml', site)}\n`);
}
