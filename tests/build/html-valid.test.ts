import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readSite } from '../support/site/site.ts';

const site = readSite();

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const files = [...site.documents.keys()].map((file) => join(site.root, file));
  const { results } = await validator.validateMultipleFiles(files);
  const findings = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, message, selector }) => ({
      fault: `${ruleId}: ${message}`,
      place: `${filePath?.slice(site.root.length + 1)}:${line}:${column} ${selector}`,
    })),
  );
  expect(summarize(findings)).toEqual([]);
});

interface Finding {
  readonly fault: string;
  readonly place: string;
}

/** One line for each fault: a template that is wrong is wrong on every page. */
function summarize(findings: readonly Finding[]): string[] {
  const byFault = Map.groupBy(findings, ({ fault }) => fault);
  return [...byFault].map(([fault, places]) => `${fault} (${places.length} times, first at ${places[0]?.place})`);
}
