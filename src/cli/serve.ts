import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startStaticServer } from '../hosting/static-server.ts';

/** `npm run serve`: serves the built site. PORT, HOST, OUT_DIR and BASE_PATH change where and what. */
async function main(): Promise<void> {
  const root = resolve(process.env['OUT_DIR'] ?? 'dist');
  const port = parsePort(process.env['PORT'] ?? '4321');
  if (port === undefined) return refuse(`PORT=${process.env['PORT']} is not a port. Use a whole number, 0 to 65535.`);
  if (!existsSync(join(root, 'index.html'))) {
    return refuse(`There is no built site in ${root}. Build it first: npm run build (npm start builds and serves).`);
  }
  try {
    const base = process.env['BASE_PATH'] ?? '/';
    const server = await startStaticServer({ root, base, port, host: process.env['HOST'] ?? '127.0.0.1' });
    console.log(`Serving ${root}\nThe glossary is at ${server.url}  (Ctrl+C stops it)`);
    stopOnSignal(server.close);
  } catch (error) {
    refuse(explain(error, port));
  }
}

function parsePort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}

function explain(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or choose a port: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES')
    return `Port ${port} needs more rights than you have. Choose one above 1023: PORT=4321 npm start`;
  return `The server could not start: ${error instanceof Error ? error.message : String(error)}`;
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function stopOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => console.log('Stopped.')));
  }
}

await main();
