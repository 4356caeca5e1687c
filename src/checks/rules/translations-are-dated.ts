import { sourceLocale } from '../../locales.ts';
import { yamlScalar } from '../../mdx/yaml-scalar.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemIn, type CheckContext } from '../rule.ts';

/** GL110, GL111: a translation records the source text that it was made from, and follows it. */
export function translationsAreDated({ glossary, meaningOf }: CheckContext): Problem[] {
  return [...glossary.terms.values(), ...glossary.comparisons.values()].flatMap(({ source, translations }) => {
    const digest = meaningOf(source);
    return Object.values(translations).flatMap((entry): Problem[] => {
      const { sourceDigest } = entry.data;
      if (sourceDigest === digest) return [];
      const params = { digest: yamlScalar(digest), source: `${sourceLocale}.mdx` };
      return [problemIn(entry, 'sourceDigest', sourceDigest ? 'GL111' : 'GL110', params)];
    });
  });
}
