import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { contentFingerprint } from './cache/fingerprint.ts';
import { keepAnswer, readAnswer, type CheckAnswer } from './cache/answers.ts';
import { isAbout } from './is-about.ts';

/**
 * What the check says of some entries, or of all. Where nothing has changed since a run that has said it, no file of
 * content is opened and the parsers are not even loaded.
 */
export async function answerCheck(root: string, only: readonly string[]): Promise<CheckAnswer> {
  const fingerprint = contentFingerprint(root);
  const kept = await readAnswer(root, fingerprint, only);
  if (kept) return { ...kept, problems: kept.problems.filter(({ file }) => isAbout(file, only)) };
  enableCompileCache(path.join(root, '.cache', 'node'));
  const { checkContent } = await import('./run.ts');
  const { problems, entries, terms, glossary } = await checkContent(root, { only, remember: true });
  const answer = { problems, entries, terms, ids: [...glossary.terms.keys(), ...glossary.comparisons.keys()] };
  await keepAnswer(root, fingerprint, only, answer);
  return answer;
}
