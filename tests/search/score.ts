import type { Case } from './queries.ts';

export interface Share {
  readonly queries: number;
  /** Share of queries whose first result is accepted. */
  readonly first: number;
  /** Share with an accepted one among the first three. */
  readonly firstThree: number;
}

export interface Score {
  readonly overall: Share;
  readonly byKind: Readonly<Record<string, Share>>;
  /** Every query whose first result is not an accepted one, with what came instead. */
  readonly missed: readonly string[];
}

/** A case with the ids of the results that it got, best first. */
export interface Answered {
  readonly asked: Case;
  readonly answers: readonly string[];
}

export const goal = { first: 0.95, firstInEachKind: 0.9, firstThree: 0.99 } as const;
export const nothingKind = 'nothing';

export function scoreOf(answered: readonly Answered[]): Score {
  const byKind = Object.groupBy(answered, ({ asked }) => asked.kind);
  const missed = answered.filter((each) => !isRight(each, 1));
  return {
    overall: shareOf(answered),
    byKind: Object.fromEntries(Object.entries(byKind).map(([kind, cases = []]) => [kind, shareOf(cases)])),
    missed: missed.map(
      ({ asked, answers }) =>
        `${asked.locale} ${asked.kind}: "${asked.query}" gave ${answers.slice(0, 3).join(', ') || 'nothing'}`,
    ),
  };
}

function shareOf(answered: readonly Answered[]): Share {
  const share = (places: number) => round(answered.filter((each) => isRight(each, places)).length / answered.length);
  return { queries: answered.length, first: share(1), firstThree: share(3) };
}

function isRight({ asked, answers }: Answered, places: number): boolean {
  if (asked.accepted.length === 0) return answers.length === 0;
  return answers.slice(0, places).some((answer) => asked.accepted.includes(answer));
}

const round = (share: number): number => Math.round(share * 10_000) / 10_000;

/** What falls short of the goal, a line each. */
export function shortfalls({ overall, byKind }: Score): string[] {
  const kinds = Object.entries(byKind).flatMap(([kind, { first }]) => {
    const least = kind === nothingKind ? 1 : goal.firstInEachKind;
    return first < least ? [`${kind}: ${first} of the first results are right, less than ${least}`] : [];
  });
  return [
    ...(overall.first < goal.first
      ? [`overall: ${overall.first} of the first results are right, less than ${goal.first}`]
      : []),
    ...(overall.firstThree < goal.firstThree
      ? [`overall: ${overall.firstThree} are right within three, less than ${goal.firstThree}`]
      : []),
    ...kinds,
  ];
}
