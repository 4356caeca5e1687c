import type { YamlReading } from '../../glossary/yaml-files.ts';
import { finding } from '../../mdx/restrictions.ts';
import type { Problem } from '../../problems/problem.ts';
import { otherWordsSchema } from '../../schemas/other-words.ts';

/**
 * GL213, GL214: each entry of `content/in-other-words.yaml` belongs to a term and has its words in both languages. A
 * renamed term would lose its words in silence.
 */
export function otherWordsNameTerms(
  { file, data = {}, placeOf }: YamlReading<Readonly<Record<string, unknown>>>,
  terms: ReadonlySet<string>,
): Problem[] {
  return Object.entries(data).flatMap(([id, lines]) => {
    const place = placeOf([id]);
    if (!terms.has(id)) return [{ ...finding('GL213', place, { value: id }), file }];
    return otherWordsSchema.safeParse(lines).success ? [] : [{ ...finding('GL214', place, { value: id }), file }];
  });
}
