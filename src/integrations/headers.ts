import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../hosting/headers-file.ts';

/** Writes `_headers`, for the hosts that read it; docs/hosting has the same for nginx and Caddy. */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => writeFile(fileURLToPath(new URL('_headers', dir)), headersFile(base)),
    },
  };
}
