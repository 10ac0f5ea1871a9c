import type { ColumnValue } from "../../../core/method/ColumnDeclaration";
import { orNull } from "../../../core/method/orNull";
import { actionOf } from "../judge/actionOf";
import { measureIds, type MeasureId } from "../measures";
import type { Review } from "../Review";
import { rankingOf } from "./rankingOf";

/** The columns of a review, one value per row of the run; customers whom only the history knows have none. Cost: O(rows × columns). */
export function columnsFor(review: Review) {
  const { ledger, ids, before, now, from, to, moves, paths, stability, variation, xyz, stake } = review;
  const ranking = rankingOf(review);
  const column = (of: (subject: number) => ColumnValue): ColumnValue[] => Array.from({ length: ledger.rows }, (_, subject) => of(subject));
  const here = (subject: number): boolean => to[subject]! >= 0;
  const was = (subject: number): boolean => from[subject]! >= 0;
  return {
    rank: column((subject) => ranking.rank[subject]! || null),
    value: column((subject) => (here(subject) ? now[subject]! : 0)),
    share: column((subject) => ranking.share[subject]!),
    cumulativeShare: column((subject) => (here(subject) ? ranking.cumulativeShare[subject]! : null)),
    ...measureColumns(review, column),
    lastClass: column((subject) => ids[from[subject]!] ?? null),
    lastValue: column((subject) => (was(subject) ? before[subject]! : 0)),
    change: column((subject) => (moves[subject] === null ? null : now[subject]! - before[subject]!)),
    move: column((subject) => moves[subject]!),
    path: column((subject) => paths[subject]!),
    stability: column((subject) => stability[subject]!),
    xyz: column((subject) => xyz[subject]!),
    cv: column((subject) => orNull(variation[subject]!)),
    atStake: column((subject) => stake[subject]!),
    action: column((subject) => (here(subject) || moves[subject] === "lost" ? actionOf(review, subject) : null)),
  };
}

type MoneyId = Exclude<MeasureId, "brandShare">;
type MeasureColumn = MeasureId | `${MoneyId}Share` | `${MeasureId}Class`;

/** Amount, share and class per measure; empty where there is only one, which `value` and `share` tell already. */
function measureColumns(
  { ledger, periods, ids }: Review,
  column: (of: (subject: number) => ColumnValue) => ColumnValue[],
): Record<MeasureColumn, ColumnValue[]> {
  const { present, amounts } = ledger.periods.at(-1)!;
  const { results, measures } = periods.at(-1)!;
  const known = (subject: number, number: number | undefined): ColumnValue =>
    present[subject] !== 1 || number === undefined || Number.isNaN(number) ? null : number;
  const share = (id: MeasureId, several: boolean): [string, ColumnValue[]] => [
    `${id}Share`,
    column((subject) => (several ? known(subject, results[id]?.share[subject]) : null)),
  ];
  const entries = measureIds.flatMap((id): [string, ColumnValue[]][] => {
    const several = ledger.measures.length > 1 && ledger.measures.includes(id);
    return [
      [id, column((subject) => (several ? known(subject, amounts[id]?.[subject]) : null))],
      // A share of shares would say nothing.
      ...(id === "brandShare" ? [] : [share(id, several)]),
      [`${id}Class`, column((subject) => (several ? (ids[measures[id]?.[subject] ?? -1] ?? null) : null))],
    ];
  });
  return Object.fromEntries(entries) as Record<MeasureColumn, ColumnValue[]>;
}
