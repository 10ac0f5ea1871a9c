import type { Cell } from "../core/Cell";
import { readKey } from "../core/cells/readKey";
import { Refusal } from "../core/refusal/Refusal";
import type { TableSource, WorkbookPort } from "../workbook/WorkbookPort";
import type { Choice } from "./Choice";

interface Written {
  readonly choice: Choice;
  /** The table beside which was written, as it was read. */
  readonly beside: TableSource | undefined;
  /** The tables as they are after writing. */
  readonly sources: readonly TableSource[];
  /** The customers' column as it stood before writing. */
  readonly before: readonly Cell[] | undefined;
}

/**
 * Takes a run back during whose writing somebody else put rows in, took rows out or sorted them: its classes may stand beside the wrong people. Rows that came in
 * at the end do no harm.
 * @throws Refusal `flow.rowsMoved`. Cost: one more read of the customers' column, O(rows)
 */
export async function takeBackWhereRowsMoved(workbook: WorkbookPort, { choice, beside, sources, before }: Written): Promise<void> {
  const column = choice.tables.customers?.columns.customer;
  const source = sources.find(({ id }) => id === beside?.id);
  if (!beside || !before || !source || column === undefined) return;
  const at = source.headers.indexOf(beside.headers[column] ?? "");
  if (at < 0) return;
  // Columns that move at this very moment move no rows.
  const now = await workbook.read(source, [at]).catch(() => undefined);
  const after = now?.columns.get(at);
  if (!after || before.every((cell, row) => cell === (after[row] ?? null) || readKey(cell) === readKey(after[row] ?? null))) return;
  await workbook.undo();
  throw new Refusal("flow.rowsMoved", { table: beside.name });
}
