import { add } from '../../tests/support/runner/counts.ts';
import { describe, runSteps } from '../../tests/support/runner/run-steps.ts';
import { steps } from '../../tests/support/runner/steps.ts';

/** `npm test`: every check there is. The last line is always `N passed, N failed`. */
const results = await runSteps(steps, (line) => console.log(line));

console.log('\n── All steps');
for (const result of results) console.log(`${result.step.title}: ${describe(result)}`);

const { passed, failed } = add(results);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
