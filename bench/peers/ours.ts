import { editOurProject, writeOurProject } from '../generate/ours.ts';
import type { Peer } from './peer.ts';

export const ours: Peer = {
  id: 'ours',
  title: 'This project',
  packages: {},
  limit: 30_000,
  // Social cards and packed files are the host's affair; no peer makes them.
  commands: [
    {
      program: process.execPath,
      args: ['src/cli/build.ts'],
      env: { SOCIAL_CARDS: 'off', PRECOMPRESS: 'off', OUT_DIR: 'dist', BASE_PATH: '/' },
    },
  ],
  output: 'dist',
  caches: ['.cache', '.astro'],
  samplePage: 'en/terms/term-9/index.html',
  write: writeOurProject,
  edit: editOurProject,
};
