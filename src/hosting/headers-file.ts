import { caching, hashedFolders, openFolders, securityHeaders } from './policy.ts';

/** The `_headers` file that Netlify and Cloudflare Pages read. `base` begins and ends with a slash. */
export function headersFile(base: string): string {
  return (
    [
      block(`${base}*`, securityHeaders),
      ...hashedFolders.map((folder) => block(`${base}${folder}/*`, { 'Cache-Control': caching.forever })),
      ...openFolders.map((folder) => block(`${base}${folder}/*`, { 'Access-Control-Allow-Origin': '*' })),
    ].join('\n\n') + '\n'
  );
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/** The same redirects in the words of each host: Netlify and Cloudflare Pages, nginx, Caddy. By name of file. */
export function redirectFiles(
  base: string,
  redirects: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const pairs = Object.entries(redirects).map(
    ([from, to]) => [`${base}${from.slice(1)}`, `${base}${to.slice(1)}`] as const,
  );
  // Caddy takes no empty file, and all of them take remarks.
  const head = '# Written by the build from content/permalinks.json.\n';
  const lines = (line: (from: string, to: string) => string) =>
    head + pairs.map(([from, to]) => `${line(from, to)}\n`).join('');
  return {
    _redirects: lines((from, to) => `${from} ${to} 301`),
    '_redirects.nginx': lines((from, to) => `${from} ${to};`),
    '_redirects.caddy': lines((from, to) => `redir ${from} ${to} permanent`),
  };
}
