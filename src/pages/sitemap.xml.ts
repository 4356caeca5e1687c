import type { APIContext } from 'astro';
import { exportSitemap } from '../exports/sitemap.ts';
import { publishedPages } from '../site/pages.ts';
import { absolute } from '../site/urls.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const xml = exportSitemap(await publishedPages(), (path) => absolute(path, site));
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
