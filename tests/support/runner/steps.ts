/** One thing that `npm test` does: a program to run, and how its result is counted. */
export interface Step {
  readonly id: string;
  readonly title: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Steps without which this one makes no sense. */
  readonly needs?: readonly string[];
  /** Vitest's JSON report; a step without one counts as one test. */
  readonly report?: string;
}

/** The second build: another address and a folder in it, which shows every path that was written by hand. */
const underBase = { BASE_PATH: '/glosar/', SITE_URL: 'https://example.org', OUT_DIR: '.cache/dist-base' };
const testsUnderBase = { ...underBase, DIST_DIR: underBase.OUT_DIR };

/** The first build must not take over what the caller's shell happens to have set. */
const atRoot = { BASE_PATH: '/', OUT_DIR: 'dist', DIST_DIR: 'dist' };

export const steps: readonly Step[] = [
  { id: 'format', title: 'Formatting', command: ['prettier', '--check', '.'] },
  { id: 'lint', title: 'Lint', command: ['oxlint', '--deny-warnings'] },
  {
    id: 'types',
    title: 'Types',
    command: ['astro', 'check', '--minimumFailingSeverity', 'warning'],
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
  vitest({ id: 'unit', title: 'Unit tests', project: 'unit' }),
  { id: 'content', title: 'Content checks', command: ['node', 'src/cli/check.ts'] },
  { id: 'build', title: 'Build', command: ['node', 'src/cli/build.ts'], env: atRoot },
  vitest({ id: 'built', title: 'Tests on the built files', project: 'build', env: atRoot, needs: ['build'] }),
  vitest({
    id: 'hosting',
    title: 'The built files behind nginx and Caddy',
    project: 'hosting',
    env: atRoot,
    needs: ['build'],
  }),
  {
    id: 'build-base',
    title: `Build under ${underBase.BASE_PATH}`,
    command: ['node', 'src/cli/build.ts'],
    env: underBase,
  },
  vitest({
    id: 'built-base',
    title: `Tests on the files built under ${underBase.BASE_PATH}`,
    project: 'build',
    env: testsUnderBase,
    needs: ['build-base'],
  }),
  { id: 'chromium', title: 'A browser for the tests', command: ['node', 'tests/support/browser-cli.ts'] },
  vitest({
    id: 'browser',
    title: 'Browser tests',
    project: 'browser',
    env: atRoot,
    needs: ['build', 'chromium'],
  }),
  vitest({
    id: 'browser-base',
    title: `Browser tests under ${underBase.BASE_PATH}`,
    project: 'browser',
    files: 'tests/browser/smoke',
    env: testsUnderBase,
    needs: ['build-base', 'chromium'],
  }),
];

interface VitestStep extends Pick<Step, 'id' | 'title' | 'env' | 'needs'> {
  readonly project: string;
  /** Only the test files whose path contains this. */
  readonly files?: string;
}

function vitest({ project, files, ...step }: VitestStep): Step {
  const report = `.cache/reports/${step.id}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const filter = files === undefined ? [] : [files];
  return { ...step, report, command: ['vitest', 'run', ...filter, '--project', project, ...reporters] };
}
