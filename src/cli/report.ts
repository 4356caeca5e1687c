import { checkContent } from '../checks/run.ts';
import { withBaseContent } from '../report/base-content.ts';
import { compareContent } from '../report/compare.ts';
import { reportMarkdown } from '../report/markdown.ts';
import { readState } from '../report/read-state.ts';
import { commandLine, fail } from './command-line.ts';
import { baseFault } from './texts/base-faults.ts';
import { usages } from './texts/usages.ts';

/**
 * `npm run report -- <base>`: what the working tree changes in the glossary since it left a commit, as Markdown. It
 * reports and does not judge: the exit status is that of the reading alone.
 */
const { positionals, locale } = commandLine({}, usages.report);
const root = process.cwd();
const base = positionals[0] ?? 'origin/main';

const [before, after, { problems }] = await Promise.all([
  withBaseContent(root, base, readState).catch(unreadable),
  readState(root),
  checkContent(root),
]);
process.stdout.write(reportMarkdown(compareContent(before, after), problems, locale));

function unreadable(error: unknown): never {
  return fail(baseFault(error, base)[locale]);
}
