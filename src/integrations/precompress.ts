import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { inParallel } from '../build/in-parallel.ts';
import { filesBelow } from '../build/inputs.ts';

const compressible = /\.(?:html|css|js|json|jsonld|svg|xml|txt|csv|tbx|tmx|ttl|md|webmanifest)$/;
/** Below this the head of the answer weighs more than what is saved. */
const leastBytes = 400;

/** Writes `.br` and `.gz` beside the files that gain by it, for hosts that send them. PRECOMPRESS=off leaves them out. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env['PRECOMPRESS'] === 'off') return;
        const started = performance.now();
        const output = fileURLToPath(dir);
        const files = (await filesBelow(output, '')).filter((file) => compressible.test(file));
        await inParallel(files, (file) => compress(path.join(output, file)), 8);
        logger.info(`${files.length} files compressed in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

/** The best that Brotli can takes twice the time of the next step for 2 % of a page; files kept for a year are worth it. */
const quality = (file: string) => (file.includes(`${path.sep}_astro${path.sep}`) ? 11 : 10);

const formats = [
  {
    extension: '.br',
    pack: (bytes: Buffer, file: string) =>
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality(file) } }),
  },
  { extension: '.gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
] as const;

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < leastBytes) return;
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  for (const { extension, pack } of formats)
    await place(path.resolve('.cache/compressed', `${digest}${extension}`), file + extension, () => pack(bytes, file));
}

/** From the cache where the same bytes were packed before: a page takes a hundredth of a second. */
async function place(cached: string, target: string, pack: () => Promise<Buffer>): Promise<void> {
  if (
    await copyFile(cached, target).then(
      () => true,
      () => false,
    )
  )
    return;
  const packed = await pack();
  await writeFile(target, packed);
  await keep(cached, packed).catch(() => undefined);
}

async function keep(cached: string, packed: Buffer): Promise<void> {
  await mkdir(path.dirname(cached), { recursive: true });
  await writeFile(`${cached}.${process.pid}`, packed);
  await rename(`${cached}.${process.pid}`, cached);
}
