import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { normalizeBase } from '../../src/hosting/resolve.ts';

/** Which build the tests look at: `npm test` sets DIST_DIR and BASE_PATH for each of its two builds. */
export const built = {
  root: resolve(process.env['DIST_DIR'] ?? 'dist'),
  base: normalizeBase(process.env['BASE_PATH'] ?? '/'),
};

export function requireBuiltSite(): void {
  if (existsSync(join(built.root, 'index.html'))) return;
  throw new Error(`There is no built site in ${built.root}. Build it first: npm run build`);
}
