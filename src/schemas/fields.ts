import { z } from 'astro/zod';
import type { RuleId } from './rules.ts';

/** Lowercase ASCII words joined by single hyphens: what an id and a slug are made of. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Plain text between two lengths, whose every fault is told by one rule. */
export const text = (rule: RuleId, min: number, max: number) =>
  z.string({ error: rule }).trim().min(min, rule).max(max, rule).refine(isPlain, rule);

export const id = z.string({ error: 'id' }).max(60, 'id').regex(idPattern, 'id');

export const slug = z.string({ error: 'slug' }).max(80, 'slug').regex(idPattern, 'slug');

export const idList = (rule: RuleId, min: number, max: number) =>
  z
    .array(z.string({ error: rule }).regex(idPattern, rule), { error: rule })
    .min(min, rule)
    .max(max, rule);

export const localized = (min: number, max: number) =>
  z.strictObject(
    { ro: text('localized', min, max), en: text('localized', min, max) },
    { error: objectError('localized') },
  );

/**
 * The rule's key for a value of the wrong kind; unknown keys keep Zod's own report, which names them.
 * (A plain `error: rule` would swallow the names of the unknown keys.)
 */
export function objectError(rule: RuleId) {
  return (issue: { readonly code?: string | undefined }) => (issue.code === 'unrecognized_keys' ? undefined : rule);
}

/** A calendar day. YAML gives text for an unquoted date under the core schema, and so do we. */
export const day = z.string({ error: 'reviewed' }).refine(isDay, 'reviewed');

/** One line, and no control characters. */
function isPlain(value: string): boolean {
  return !/[\p{Cc}\u2028\u2029]/u.test(value);
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
