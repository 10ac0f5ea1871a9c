import { Refusal } from "../../core/refusal/Refusal";
import { addressOf } from "../area/addressOf";
import { readRows } from "../read/readRows";
import { rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { ColumnPlan } from "./ColumnTask";

/**
 * Rows hidden by a filter can make Excel put values into the wrong rows (office-js issue 224): where some are hidden, what was written is read
 * back and compared.
 *
 * @throws Refusal `workbook.filteredConflict`
 */
export async function verifyHiddenRows(work: Work, { tasks, located }: ColumnPlan): Promise<void> {
  const { context, signal } = work;
  const { data, sheetName, sheetId } = located!;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rows = rangeAt(sheet, data).load("rowHidden");
  await sync(work);
  // `null` says that some are hidden and some are not.
  if ((rows.rowHidden as boolean | null) === false) return;
  for (const { area, column } of tasks) {
    const strips = [{ column: area.column, columns: 1 }];
    await readRows({ context, sheet, row: data.row, rows: data.rows, strips, signal }, ([cells], from) => {
      const same = cells!.every(([cell], index) => (cell ?? "") === (column.values[from - data.row + index] ?? ""));
      if (!same) throw new Refusal("workbook.filteredConflict", { sheet: sheetName, address: addressOf(area) });
    });
  }
}
