import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { differences, digestsOf } from './small-project.ts';

const copies: ProjectCopy[] = [];
afterAll(() => Promise.all(copies.map(({ root }) => rm(root, { recursive: true, force: true }))));

test('two builds in other folders, time zones, languages and orders of files give the same bytes', async () => {
  const first = await copyProject({ name: 'first' });
  const second = await copyProject({ name: 'second-in-a-longer-folder', reversed: true });
  copies.push(first, second);
  const whole = { SOCIAL_CARDS: 'on', PRECOMPRESS: 'on' };
  const one = await first.build({ ...whole, TZ: 'Pacific/Kiritimati', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' });
  const two = await second.build({ ...whole, TZ: 'America/Adak', LANG: 'ro_RO.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  expect(one.code, one.output.slice(-2000)).toBe(0);
  expect(two.code, two.output.slice(-2000)).toBe(0);
  const before = await digestsOf(path.join(first.root, 'dist'));
  expect(before.size).toBeGreaterThan(500);
  expect(differences(before, await digestsOf(path.join(second.root, 'dist')))).toEqual([]);
}, 600_000);
