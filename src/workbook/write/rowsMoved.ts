import { readKey } from "../../core/cells/readKey";
import { Refusal } from "../../core/refusal/Refusal";
import type { WritePlan } from "../WorkbookPort";
import type { Located } from "../read/Located";
import { readRows } from "../read/readRows";
import type { Work } from "../session/Work";

/**
 * The refusal where the user's rows no longer stand as they were read for the plan: what is to be written would stand beside others. Rows that came in at the end
 * do no harm. Cost: reads one column.
 */
export async function rowsMoved(
  { context, signal }: Work,
  { columns }: WritePlan,
  located: Located | undefined,
): Promise<Refusal | undefined> {
  if (!located || !columns?.toldBy) return undefined;
  const { column, cells } = columns.toldBy;
  const { sheetId, sheetName, area, data } = located;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const strips = [{ column: area.column + column, columns: 1 }];
  let stood = data.rows >= cells.length;
  await readRows({ context, sheet, row: data.row, rows: stood ? cells.length : 0, strips, signal }, ([lines], row) => {
    stood &&= lines!.every(([now], at) => {
      const read = cells[row - data.row + at]!;
      return read === now || readKey(read) === readKey(now ?? null);
    });
  });
  return stood ? undefined : new Refusal("workbook.rowsMoved", { table: columns.source.name, sheet: sheetName });
}
