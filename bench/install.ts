import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setAside } from './aside.ts';
import { run } from './measure.ts';
import { project, type Peer } from './peers/peer.ts';

const folder = path.join(project, '.cache', 'bench');

/** Installs a peer's packages once, in a folder of the bench's own; nothing of them comes near the project. */
export async function installPeer(peer: Peer): Promise<string | undefined> {
  if (Object.keys(peer.packages).length === 0) return undefined;
  const home = path.join(folder, 'peers', peer.id);
  // Docusaurus does not start where the package says that it is made of modules.
  const manifest = JSON.stringify({
    private: true,
    ...(peer.id === 'docusaurus' ? {} : { type: 'module' }),
    dependencies: peer.packages,
  });
  const modules = path.join(home, 'node_modules');
  const installed = await readFile(path.join(home, 'installed.json'), 'utf8').catch(() => '');
  if (installed === manifest && existsSync(modules)) return modules;
  await mkdir(home, { recursive: true });
  await writeFile(path.join(home, 'package.json'), manifest);
  console.log(`Installing ${peer.title} …`);
  await run({ program: 'npm', args: ['install', '--no-audit', '--no-fund', '--no-update-notifier'] }, home);
  await writeFile(path.join(home, 'installed.json'), manifest);
  return modules;
}

/** A fresh folder with the glossary in the peer's own form, ready to be built. */
export async function prepare(peer: Peer, pages: number, glossary: Parameters<Peer['write']>[1]): Promise<string> {
  const modules = await installPeer(peer);
  const site = path.join(folder, 'sites', `${peer.id}-${pages}`);
  await setAside(site);
  await mkdir(site, { recursive: true });
  await peer.write(site, glossary);
  if (!modules) return site;
  await symlink(modules, path.join(site, 'node_modules'));
  await writeFile(path.join(site, 'package.json'), await readFile(path.join(path.dirname(modules), 'package.json')));
  return site;
}
