import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

let made: string | undefined;

/** A digest of the code that checks: a result of an earlier run is good only for the code that made it. */
export function codeDigest(): string {
  return (made ??= digestNow());
}

function digestNow(): string {
  const hash = createHash('sha256');
  const files = globSync(['src/{checks,mdx,schemas,problems,glossary,calculators}/**/*.ts', 'src/figures/ids.ts'], {
    cwd: fileURLToPath(root),
  });
  for (const file of ['package-lock.json', 'src/locales.ts', ...files.toSorted()])
    hash.update(file).update(readFileSync(new URL(file, root)));
  return hash.digest('hex').slice(0, 32);
}
