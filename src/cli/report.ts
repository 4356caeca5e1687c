import { checkContent } from '../checks/run.ts';
import type { Localized } from '../locales.ts';
import { withBaseContent } from '../report/base-content.ts';
import { compareContent } from '../report/compare.ts';
import { reportMarkdown } from '../report/markdown.ts';
import { readState } from '../report/read-state.ts';
import { commandLine, fail } from './command-line.ts';
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
  const message = error instanceof Error ? error.message : String(error);
  const isRepository = !/not a git repository/i.test(message);
  const isGit = !/ENOENT/.test(message);
  const reason = message.trim().split('\n').at(-1) ?? '';
  const texts: Localized<readonly string[]> = {
    ro: [
      !isGit
        ? 'Raportul compară cu un commit, iar pe acest calculator nu este git.'
        : isRepository
          ? `Nu se poate citi starea de la „${base}”: ${reason}`
          : 'Raportul compară cu un commit, iar acest folder nu este un depozit git.',
      'Numește o ramură sau un commit care este aici, ca origin/main: npm run report -- origin/main',
    ],
    en: [
      !isGit
        ? 'The report compares with a commit, and there is no git on this machine.'
        : isRepository
          ? `The state at "${base}" cannot be read: ${reason}`
          : 'The report compares with a commit, and this folder is no git repository.',
      'Name a branch or commit that is here, such as origin/main: npm run report -- origin/main',
    ],
  };
  return fail(...texts[locale]);
}
