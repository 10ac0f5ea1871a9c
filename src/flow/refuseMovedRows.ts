import type { Cell } from "../core/Cell";
import { readKey } from "../core/cells/readKey";
import { Refusal } from "../core/refusal/Refusal";
import type { Outcome } from "./Outcome";

/**
 * Refuses where the customers no longer stand in the rows that were read: a sort in between would put classes beside the wrong people.
 * @param now the cells of the customers' column as they stand
 * @throws Refusal `flow.rowsMoved`. Cost: O(rows)
 */
export function refuseMovedRows({ beside, customers }: Pick<Outcome, "beside" | "customers">, now: readonly Cell[]): void {
  const moved = customers.some(({ key, rows }) => rows.some((row) => readKey(now[row] ?? null) !== key));
  if (moved) throw new Refusal("flow.rowsMoved", { table: beside?.name ?? "" });
}
