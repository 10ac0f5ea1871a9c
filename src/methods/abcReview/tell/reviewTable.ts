import type { Section, SectionColumn, TableCell } from "../../../core/method/Section";
import { actionOf } from "../judge/actionOf";
import type { MeasureId } from "../measures";
import { classCell } from "../movement/movers";
import type { Review } from "../Review";
import { rankingOf } from "./rankingOf";

interface Column extends SectionColumn {
  readonly of: (subject: number) => TableCell;
}

/** The review: everybody who is in this period, from the largest, then those who left; with columns for an owner and a tick of the user's own. */
export function reviewTable(review: Review): Section {
  const columns = columnsOf(review);
  const subjects = [...rankingOf(review).order, ...lostOf(review)];
  return {
    kind: "table",
    id: "review",
    sheet: "reviewSheet",
    own: true,
    hand: [
      { id: "owner", carried: true },
      { id: "done", carried: false },
    ],
    columns: columns.map(({ id, kind }) => ({ id, kind })),
    rows: subjects.map((subject) => columns.map(({ of }) => of(subject))),
  };
}

function columnsOf(review: Review): Column[] {
  const { ledger, ids, from, to, moves, paths, stability, xyz, stake } = review;
  const { rank } = rankingOf(review);
  return [
    { id: "rank", kind: "rank", of: (subject) => rank[subject]! || null },
    { id: "customer", kind: "text", of: (subject) => ledger.names[subject]! },
    ...ledger.measures.flatMap((measure) => measureColumns(review, measure)),
    { id: "classNow", kind: "text", of: (subject) => classCell(ids[to[subject]!]) },
    { id: "lastClass", kind: "text", of: (subject) => classCell(ids[from[subject]!]) },
    { id: "move", kind: "text", of: (subject) => phrase(moves[subject]) },
    { id: "path", kind: "text", of: (subject) => paths[subject]! || null },
    { id: "stability", kind: "text", of: (subject) => phrase(stability[subject]) },
    { id: "xyz", kind: "text", of: (subject) => xyz[subject] ?? null },
    { id: "atStake", kind: "money", of: (subject) => stake[subject]! || null },
    { id: "action", kind: "text", of: (subject) => phrase(actionOf(review, subject)) },
  ];
}

/** A measure with its share and, where there are several measures, its class. */
function measureColumns({ ledger, periods, ids }: Review, measure: MeasureId): Column[] {
  const { present, amounts } = ledger.periods.at(-1)!;
  const { results, measures } = periods.at(-1)!;
  const there = (subject: number): boolean => present[subject] === 1;
  return [
    {
      id: measure,
      kind: measure === "brandShare" ? "share" : "money",
      of: (subject) => (there(subject) ? (amounts[measure]?.[subject] ?? null) : null),
    },
    ...(measure === "brandShare"
      ? []
      : [
          {
            id: `${measure}Share`,
            kind: "share" as const,
            of: (subject: number) => (there(subject) ? (results[measure]?.share[subject] ?? null) : null),
          },
        ]),
    ...(ledger.measures.length > 1
      ? [{ id: `${measure}Class`, kind: "text" as const, of: (subject: number) => ids[measures[measure]?.[subject] ?? -1] ?? null }]
      : []),
  ];
}

function lostOf({ moves, stake, before, ledger }: Review): number[] {
  return Array.from(moves.keys())
    .filter((subject) => moves[subject] === "lost")
    .sort((a, b) => stake[b]! - stake[a]! || before[b]! - before[a]! || (ledger.keys[a]! < ledger.keys[b]! ? -1 : 1));
}

function phrase(code: string | null | undefined): TableCell {
  return code == null ? null : { code, facts: {} };
}
