import type { Section, TableCell } from "../../../core/method/Section";
import { actionOf } from "../judge/actionOf";
import type { Move } from "../judge/moveOf";
import type { Review } from "../Review";

/** The lists of the movement sheet, each with the moves that it holds. */
export const moverLists = { fallers: ["down"], leavers: ["lost"], risers: ["up"], comers: ["new", "back"] } as const satisfies Readonly<
  Record<string, readonly Move[]>
>;

export type MoverList = keyof typeof moverLists;

/** The subjects of a list, the largest money at stake first. Cost: O(subjects log subjects). */
export function moversOf({ moves, stake, before, now, ledger }: Review, list: MoverList): number[] {
  const wanted: readonly (Move | null)[] = moverLists[list];
  return ledger.keys
    .map((_, subject) => subject)
    .filter((subject) => wanted.includes(moves[subject]!))
    .sort((a, b) => stake[b]! - stake[a]! || before[b]! + now[b]! - (before[a]! + now[a]!) || (ledger.keys[a]! < ledger.keys[b]! ? -1 : 1));
}

/** Fallers, lost, risers, new and returned customers, each with the money behind it; the columns of money add up to those of the matrix. */
export function moverTables(review: Review): Section[] {
  return (Object.keys(moverLists) as MoverList[]).map((list): Section => {
    return {
      kind: "table",
      id: list,
      sheet: "movementSheet",
      shortened: true,
      columns: [
        { id: "customer", kind: "text" },
        { id: "lastClass", kind: "text" },
        { id: "classNow", kind: "text" },
        { id: "lastValue", kind: "money", total: true },
        { id: "value", kind: "money", total: true },
        { id: "change", kind: "money", total: true },
        { id: "path", kind: "text" },
        { id: "action", kind: "text" },
      ],
      rows: moversOf(review, list).map((subject) => rowOf(review, subject)),
    };
  });
}

function rowOf(review: Review, subject: number): TableCell[] {
  const { ids, ledger, before, now, from, to, paths } = review;
  return [
    ledger.names[subject]!,
    classCell(ids[from[subject]!]),
    classCell(ids[to[subject]!]),
    before[subject]!,
    now[subject]!,
    now[subject]! - before[subject]!,
    paths[subject]!,
    { code: actionOf(review, subject), facts: {} },
  ];
}

/** The label of a class; nothing for a period without the customer. */
export function classCell(id: string | undefined): TableCell {
  return id === undefined ? null : { class: id };
}
