import type { Cell } from "../../core/Cell";
import type { TableData, WorkbookPort } from "../../workbook/WorkbookPort";

/** What is read of a workbook. */
export type Reads = Pick<WorkbookPort, "read" | "history">;

/** Reads every column once, however many methods ask for it: for the length of one piece of work. */
export function sharedReads(workbook: Reads): Reads {
  const known = new Map<string, Map<number, readonly Cell[]>>();
  return {
    history: (method) => workbook.history(method),
    async read(source, columns, watch): Promise<TableData> {
      const held = known.get(source.id) ?? new Map<number, readonly Cell[]>();
      known.set(source.id, held);
      const wanted = columns.filter((column) => !held.has(column));
      if (wanted.length > 0) for (const [column, cells] of (await workbook.read(source, wanted, watch)).columns) held.set(column, cells);
      return { source, columns: held };
    },
  };
}
