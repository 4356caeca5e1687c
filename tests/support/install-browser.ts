import { mkdir, rm, writeFile } from 'node:fs/promises';
import { lightBrowser, unpacked } from './find-browser.ts';
import { capture, stream } from './run.ts';

/** Carries a headless Chromium with its own libraries inside the npm package, so no system package is needed. */
export const npmBrowser = '@sparticuz/chromium@147.0.2';

/** Debian and its relatives: only where we may install packages. Gives what went wrong, or undefined. */
export async function installWithApt(say: (line: string) => void): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return 'not root, so apt-get may not install packages';
  if ((await capture('apt-get', ['--version'])).code !== 0) return 'there is no apt-get here';
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const get = async (...args: readonly string[]) => {
    say(`apt-get ${args.join(' ')}`);
    const { code } = await stream('apt-get', args, { env });
    return code === 0 ? undefined : `apt-get ${args[0]} ended with ${code ?? 'a signal'}`;
  };
  const install = (name: string) => get('install', '-y', '--no-install-recommends', name);
  return (await get('update')) ?? ((await install(lightBrowser)) && (await install('chromium')));
}

/** Any Linux x64 with npm: into `.cache/browser`, outside the lockfile. Gives what went wrong, or undefined. */
export async function installWithNpm(say: (line: string) => void): Promise<string | undefined> {
  if (process.platform !== 'linux') return `the npm package has a Linux program, and this is ${process.platform}`;
  const { folder, files, ready } = unpacked;
  await rm(folder, { recursive: true, force: true });
  await mkdir(files, { recursive: true });
  await writeFile(`${folder}/package.json`, '{ "private": true }\n');
  say(`npm install ${npmBrowser} (about 70 MB, into .cache/browser)`);
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact'];
  const installed = await stream('npm', ['install', '--prefix', folder, ...flags, npmBrowser]);
  if (installed.code !== 0) return `npm install ended with ${installed.code ?? 'a signal'}`;
  say('unpacking it');
  const done = await unpack();
  if (done.code !== 0) return `unpacking failed: ${done.output.trim()}`;
  await writeFile(ready, '');
  return undefined;
}

/**
 * The package unpacks into the temporary folder, and its shared libraries only where it believes that it runs in AWS
 * Lambda: both are set for its process alone.
 */
function unpack() {
  const script = "import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath())";
  return capture(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: unpacked.folder,
    env: { TMPDIR: unpacked.files, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
}
