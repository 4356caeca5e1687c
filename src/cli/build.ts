import { buildSite } from '../build/build-site.ts';

/**
 * `npm run build`: builds the site beside its place and puts it there when it is whole. OUT_DIR, BASE_PATH and SITE_URL
 * say where and for which address; `--force` renders everything again; other arguments go to Astro.
 */
const args = process.argv.slice(2);
process.exitCode = await buildSite({
  root: process.cwd(),
  output: process.env['OUT_DIR'] ?? 'dist',
  force: args.includes('--force'),
  args: args.filter((arg) => arg !== '--force'),
});
