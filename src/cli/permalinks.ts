import { existsSync } from 'node:fs';
import path from 'node:path';
import { permalinksFile, readPermalinks, writePermalinks } from '../glossary/permalinks.ts';
import { builtAddresses } from '../integrations/permalinks.ts';

/** `npm run permalinks`: adds the addresses of the built pages to those that are kept for good. Nothing is taken away. */
const root = process.cwd();
const output = path.resolve(process.env['OUT_DIR'] ?? 'dist');
if (existsSync(path.join(output, 'index.html'))) await record();
else refuse(`There is no built site in ${output}. Build it first: npm run build`);

async function record(): Promise<void> {
  const { data, problems } = await readPermalinks(root);
  if (!data || problems.length > 0) return refuse(`${permalinksFile} cannot be read: npm run check says why.`);
  const known = new Set([...data.published, ...Object.keys(data.redirects)]);
  const fresh = (await builtAddresses(output)).filter((address) => !known.has(address));
  if (fresh.length > 0) await writePermalinks(root, { ...data, published: [...data.published, ...fresh] });
  for (const address of fresh) console.log(address);
  console.log(`${fresh.length} addresses added, ${data.published.length} were there`);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
