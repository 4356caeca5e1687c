import { z } from 'astro/zod';

/** What is read from a Lighthouse report, and what it has to say for the site to be as it should. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export const goals = { score: 100 };

export const audits: Readonly<Record<string, Audit>> = {
  'first-contentful-paint': { title: 'FCP', show: seconds },
  'largest-contentful-paint': { title: 'LCP', show: seconds, limit: 1000 },
  'cumulative-layout-shift': { title: 'CLS', show: (value) => value.toFixed(3), limit: 0 },
  'total-blocking-time': { title: 'TBT', show: (value) => `${Math.round(value)} ms` },
  'speed-index': { title: 'SI', show: seconds },
  'total-byte-weight': { title: 'bytes', show: (value) => `${(value / 1000).toFixed(1)} KB` },
};

interface Audit {
  readonly title: string;
  readonly limit?: number;
  show(value: number): string;
}

export interface Report {
  readonly name: string;
  readonly scores: readonly number[];
  readonly figures: readonly {
    readonly title: string;
    readonly value: number;
    readonly shown: string;
    readonly limit: number | undefined;
  }[];
  readonly largestPaint: number;
  /** Audits that cost points. */
  readonly costly: readonly string[];
}

const auditResult = z.object({
  id: z.string(),
  title: z.string(),
  score: z.number().nullable(),
  scoreDisplayMode: z.string(),
  numericValue: z.number().optional(),
  displayValue: z.string().optional(),
});

const schema = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), auditResult),
});

export function readReport(name: string, json: string): Report {
  const report = schema.parse(JSON.parse(json));
  return {
    name,
    largestPaint: report.audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    scores: categories.map((id) => Math.round((report.categories[id]?.score ?? 0) * 100)),
    figures: Object.entries(audits).map(([id, { title, show, limit }]) => {
      const value = Number((report.audits[id]?.numericValue ?? Number.NaN).toFixed(3));
      return { title, value, shown: show(value), limit };
    }),
    costly: Object.values(report.audits)
      .filter(isCostly)
      .map(({ id, title, displayValue }) => `${id} (${title}) ${displayValue ?? ''}`.trim()),
  };
}

function isCostly({ score, scoreDisplayMode }: z.infer<typeof auditResult>): boolean {
  return score !== null && score < 0.9 && scoreDisplayMode !== 'informative' && scoreDisplayMode !== 'notApplicable';
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
