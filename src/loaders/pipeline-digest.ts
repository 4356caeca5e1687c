import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/**
 * A digest of the code that turns an entry's text into data: the parser, the schemas, what the build refuses and the
 * versions of the packages below them. A stored entry is good only for the code that made it.
 */
export async function pipelineDigest(): Promise<string> {
  const hash = createHash('sha256');
  const files = ['package-lock.json', 'src/locales.ts', 'src/glossary/read.ts'];
  const code = ['src/{mdx,schemas}/**/*.ts', 'src/checks/{rules,text}/*.ts', 'src/checks/safety.ts'];
  for await (const file of glob(code, { cwd: fileURLToPath(root) })) files.push(file);
  for (const file of files.toSorted()) hash.update(file).update(await readFile(new URL(file, root)));
  return hash.digest('hex');
}
