import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readSite } from '../support/site/site.ts';

const site = readSite();

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const files = [...site.documents.keys()].map((file) => join(site.root, file));
  const report = await validator.validateMultipleFiles(files);
  const findings = report.results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`),
  );
  expect(findings).toEqual([]);
});
