import type { z } from 'astro/zod';
import { didYouMean } from '../problems/nearest.ts';
import { sourceLocale } from '../locales.ts';
import { isRuleId, rules } from '../schemas/rules.ts';
import type { FrontmatterOutcome } from './frontmatter.ts';
import { finding, type Finding } from './restrictions.ts';

type Frontmatter = Extract<FrontmatterOutcome, { kind: 'data' }>;

interface SchemaContext {
  readonly schema: z.ZodType;
  readonly neutralKeys?: readonly string[];
}

/** A schema's faults with their places in the YAML, and the words that repair them. */
export function schemaFindings(error: z.ZodError, frontmatter: Frontmatter, context: SchemaContext): Finding[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(key, issue.path, frontmatter, context))
      : [wrongValue(issue, frontmatter)],
  );
}

function unknownKey(key: string, path: PropertyKey[], frontmatter: Frontmatter, context: SchemaContext): Finding {
  const place = path.length > 0 ? frontmatter.placeOf([...path, key]) : frontmatter.placeOfKey(key);
  if (path.length === 0 && context.neutralKeys?.includes(key)) {
    return finding('GL105', place, { key, source: `${sourceLocale}.mdx` });
  }
  const allowed = path.length === 0 ? keysOf(context.schema) : [];
  const { ro, en } = didYouMean(key, allowed);
  return finding('GL101', place, { key, allowed: allowed.join(', '), suggestionRo: ro, suggestionEn: en });
}

function wrongValue(issue: z.core.$ZodIssue, frontmatter: Frontmatter): Finding {
  const key = issue.path.map(String).join('.');
  const rule = isRuleId(issue.message) ? rules[issue.message] : { ro: issue.message, en: issue.message };
  const params = { key, ruleRo: rule.ro, ruleEn: rule.en };
  const missing = issue.path.length === 1 && !hasKey(frontmatter.data, issue.path[0]);
  if (missing) return finding('GL103', { line: 1, column: 1 }, params);
  return finding('GL104', frontmatter.placeOf(issue.path), params);
}

function hasKey(data: unknown, key: PropertyKey | undefined): boolean {
  return typeof data === 'object' && data !== null && key !== undefined && Object.hasOwn(data, key);
}

function keysOf(schema: z.ZodType): string[] {
  return 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null
    ? Object.keys(schema.shape)
    : [];
}
