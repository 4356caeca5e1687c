import { readdirSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/schemas/json-schemas.ts';

const folder = 'src/schemas/json';

describe('the JSON Schemas in src/schemas/json', () => {
  test.each(Object.keys(jsonSchemas))('%s says what the schema says (run with -u to write it again)', async (file) => {
    const text = await format(JSON.stringify(jsonSchemas[file]), { parser: 'json', printWidth: 120 });
    await expect(text).toMatchFileSnapshot(`../../../${folder}/${file}`);
  });

  test('are all there is in the folder', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(jsonSchemas).toSorted());
  });

  test('explain every field of an entry in both languages', () => {
    const { properties } = jsonSchemas['term-source.json'] as { properties: Record<string, { description?: string }> };
    const mute = Object.keys(properties).filter((key) => !properties[key]?.description?.includes('\n'));
    expect(mute).toEqual([]);
  });
});
