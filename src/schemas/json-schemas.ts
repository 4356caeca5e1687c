import { z } from 'astro/zod';
import { categorySchema } from './category.ts';
import { sourceComparisonSchema, translatedComparisonSchema } from './comparison.ts';
import { readingPathsSchema } from './reading-paths.ts';
import { isRuleId, rules } from './rules.ts';
import { sourceTermSchema, translatedTermSchema } from './term.ts';

/**
 * The schemas as JSON Schema, for editors and for other programs, by file name. The files in `json/` are generated from
 * here: `npx vitest run --project unit tests/unit/contribute/json-schemas.test.ts -u` writes them again.
 */
export const jsonSchemas: Readonly<Record<string, object>> = {
  'term-source.json': toJson(sourceTermSchema, 'content/terms/<id>/ro.mdx'),
  'term-translation.json': toJson(translatedTermSchema, 'content/terms/<id>/en.mdx'),
  'comparison-source.json': toJson(sourceComparisonSchema, 'content/comparisons/<id>/ro.mdx'),
  'comparison-translation.json': toJson(translatedComparisonSchema, 'content/comparisons/<id>/en.mdx'),
  'categories.json': toJson(z.array(categorySchema), 'content/categories.yaml'),
  'reading-paths.json': toJson(readingPathsSchema, 'content/paths.yaml'),
};

/** What a contributor writes (defaults are not filled in), with each field's rule as its description. */
function toJson(schema: z.ZodType, title: string): object {
  const described = z.toJSONSchema(schema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const rule = ruleOf(zodSchema);
      if (!rule) return;
      jsonSchema.description = `${rules[rule].en}\n${rules[rule].ro}`;
      if (rule === 'reviewed') jsonSchema.format = 'date';
    },
  });
  return { ...described, title };
}

/** Every field names its rule as the error of a value of the wrong kind, and no value is of a symbol's kind. */
function ruleOf(schema: z.core.$ZodType): keyof typeof rules | undefined {
  const message =
    z.safeParse(schema, Symbol('none')).error?.issues.find(({ path }) => path.length === 0)?.message ?? '';
  return isRuleId(message) ? message : undefined;
}
