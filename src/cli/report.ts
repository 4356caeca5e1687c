import { parseArgs } from 'node:util';
import { messageLocale } from '../checks/message-locale.ts';
import { checkContent } from '../checks/run.ts';
import { withBaseContent } from '../report/base-content.ts';
import { compareContent } from '../report/compare.ts';
import { reportMarkdown } from '../report/markdown.ts';
import { readState } from '../report/read-state.ts';

/**
 * `npm run report -- <base>`: what the working tree changes in the glossary since it left a commit, as Markdown. It
 * reports and does not judge: the exit status is that of the reading alone.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string' } } });
const root = process.cwd();
const base = positionals[0] ?? 'origin/main';

try {
  const [before, after, { problems }] = await Promise.all([
    withBaseContent(root, base, readState),
    readState(root),
    checkContent(root),
  ]);
  process.stdout.write(reportMarkdown(compareContent(before, after), problems, messageLocale(values.lang)));
} catch (error) {
  console.error(
    `The state at "${base}" cannot be read: ${error instanceof Error ? error.message.split('\n').at(-2) : String(error)}`,
  );
  console.error('Name a branch or commit that is here, such as origin/main: npm run report -- origin/main');
  process.exitCode = 2;
}
