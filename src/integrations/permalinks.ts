import { access, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../checks/reporters/content-error.ts';
import { permalinksFile, readPermalinks } from '../glossary/permalinks.ts';
import { redirectFiles } from '../hosting/headers-file.ts';
import { redirectPage } from '../hosting/redirect-page.ts';
import { finding } from '../mdx/restrictions.ts';
import type { Problem } from '../problems/problem.ts';
import { localeOfPath } from '../site/locale.ts';

/**
 * Keeps every address that was ever published: each is a page of this build or leads to one. An old address becomes a
 * page for hosts without rules, and a line of `_redirects` for those with them.
 */
export function permalinks(): AstroIntegration {
  let settings = { base: '/', site: 'http://localhost:4321', root: process.cwd() };
  return {
    name: 'permalinks',
    hooks: {
      'astro:config:done': ({ config }) => {
        settings = {
          base: config.base.replace(/\/?$/, '/'),
          site: config.site ?? settings.site,
          root: fileURLToPath(config.root),
        };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const { data } = await readPermalinks(settings.root);
        const { published, redirects } = data ?? { published: [], redirects: {} };
        const pages = new Set(await builtAddresses(output));
        refuseLoss(
          [...published, ...Object.values(redirects)].filter(
            (address) => !pages.has(address) && !Object.hasOwn(redirects, address),
          ),
        );
        for (const [from, to] of Object.entries(redirects)) await writeRedirect(output, from, to, settings);
        for (const [name, text] of Object.entries(redirectFiles(settings.base, redirects)))
          await writeFile(path.join(output, name), text);
        logger.info(`${published.length} published addresses are kept, ${Object.keys(redirects).length} by a redirect`);
      },
    },
  };
}

/** The addresses of the pages in an output; the error pages have none. */
export async function builtAddresses(output: string): Promise<string[]> {
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  return entries
    .filter(({ name }) => name === 'index.html')
    .map(({ parentPath }) => path.relative(output, parentPath).split(path.sep).join('/'))
    .map((folder) => (folder ? `/${folder}/` : '/'))
    .filter((address) => !/(?:^|\/)404\/$/.test(address))
    .toSorted();
}

function refuseLoss(lost: readonly string[]): void {
  if (lost.length === 0) return;
  const place = { line: 1, column: 1 };
  const problems = [...new Set(lost)].map((url): Problem => ({
    ...finding('GL208', place, { url }),
    file: permalinksFile,
  }));
  throw new ContentError(problems);
}

interface Settings {
  readonly base: string;
  readonly site: string;
}

async function writeRedirect(output: string, from: string, to: string, { base, site }: Settings): Promise<void> {
  const folder = path.join(output, from);
  const taken = await access(path.join(folder, 'index.html')).then(
    () => true,
    () => false,
  );
  if (taken) throw new Error(`${permalinksFile} redirects ${from}, where there is a page.`);
  const target = `${base}${to.slice(1)}`;
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'index.html'),
    redirectPage({ target, canonical: new URL(target, site).href, locale: localeOfPath(from) }),
  );
}
