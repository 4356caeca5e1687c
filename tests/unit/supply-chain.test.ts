import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly hasInstallScript?: boolean; readonly resolved?: string; readonly integrity?: string }>
  >;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const named = { ...manifest.dependencies, ...manifest.devDependencies };
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

test('docs/dependencies.md has every package that package.json names, and no other', () => {
  const listed = [
    ...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` +\| [^|]{8,}\| [^|]+\|$/gm),
  ].map(([, name]) => name);
  expect(listed).toEqual(Object.keys(named).toSorted());
});

test('every version is exact', () => {
  expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('only the listed packages run a script when they are installed', () => {
  const scripted = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect([...new Set(scripted)].toSorted()).toEqual(Object.keys(manifest.allowScripts ?? {}).toSorted());
});

test('every package comes from the registry that npm is set up with, and has a digest', () => {
  const faulty = installed.filter(([, { resolved, integrity }]) => resolved !== undefined || !integrity);
  expect(faulty.map(([path]) => path)).toEqual([]);
});
