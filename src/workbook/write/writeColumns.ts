import type { ClassColumn } from "../../sheets/SheetDescription";
import { referenceTo } from "../area/referenceTo";
import { inputOf } from "../cells/inputOf";
import type { Located } from "../read/Located";
import { rangeAt } from "../session/rangeAt";
import { setFormat } from "../session/setFormat";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { colourColumns } from "./colourColumns";
import type { ColumnPlan, ColumnTask } from "./ColumnTask";
import { neighbours } from "./neighbours";
import { widenFilter } from "./sheetFilter";
import { verifyHiddenRows } from "./verifyHiddenRows";
import { widthInPoints } from "./widthInPoints";
import { writeRows } from "./writeRows";

const alignment = { left: "Left", center: "Center", right: "Right" } as const satisfies Record<NonNullable<ClassColumn["align"]>, string>;

/**
 * Queues what a column looks like, its colours apart. The format comes before the values: an inherited text format would keep numbers
 * as text.
 */
function dress(sheet: Excel.Worksheet, { column, area, replaces, entry }: ColumnTask, { data }: Located): void {
  const whole = rangeAt(sheet, { ...area, rows: data.row + data.rows - area.row });
  if (column.align) whole.format.horizontalAlignment = alignment[column.align];
  else if (replaces) whole.format.horizontalAlignment = "General";
  if (!replaces && entry.widthBefore === 0) whole.columnHidden = false;
  if (!replaces && (entry.inserted || entry.widthBefore !== null)) whole.format.columnWidth = widthInPoints(column.width);
  if (data.rows > 0) setFormat(rangeAt(sheet, { ...area, row: data.row, rows: data.rows }), column.format ?? "General");
}

/** Queues the headers of columns that are written over, and lets their names cover rows that were added since. */
function renewHeaders({ context }: Work, { tasks, located }: ColumnPlan): void {
  const sheet = context.workbook.worksheets.getItem(located!.sheetId);
  for (const { header, area, replaces, entry } of tasks) {
    if (!replaces) continue;
    rangeAt(sheet, { ...area, rows: 1 }).values = [[inputOf(header)]];
    context.workbook.names.getItem(entry.name).formula = referenceTo(located!.sheetName, area);
  }
}

/**
 * Cells of columns that stand side by side, found by the names that follow them: where somebody has taken rows out meanwhile, Excel refuses the last ones
 * instead of writing them over what stands beneath.
 */
function following(
  { context: { workbook } }: Work,
  group: readonly ColumnTask[],
  { area, data }: Located,
): (from: number, rows: number) => Excel.Range {
  const column = ({ entry }: ColumnTask): Excel.Range => workbook.names.getItem(entry.name).getRange();
  return (from, rows) => {
    const whole = column(group[0]!).getBoundingRect(column(group.at(-1)!));
    return whole
      .getCell(data.row - area.row + from, 0)
      .getResizedRange(rows - 1, group.length - 1)
      .getIntersection(whole);
  };
}

/** Writes the columns of a run into their cells: values in blocks, then colours. Room for new ones must be open. */
export async function writeColumns(work: Work, plan: ColumnPlan): Promise<void> {
  const { located, tasks } = plan;
  if (!located || tasks.length === 0) return;
  const { data } = located;
  const sheet = work.context.workbook.worksheets.getItem(located.sheetId);
  renewHeaders(work, plan);
  for (const task of tasks) dress(sheet, task, located);
  work.progress("writingColumns", 0, data.rows);
  for (const group of neighbours(tasks)) {
    const area = { ...data, column: group[0]!.area.column, columns: group.length };
    const inputAt = (row: number, column: number) => inputOf(group[column]!.column.values[row] ?? null);
    await writeRows(work, { sheet, area, inputAt, find: following(work, group, located) }, (rows) =>
      work.progress("writingColumns", rows, data.rows),
    );
  }
  await sync(work);
  if (data.rows === 0) return;
  await verifyHiddenRows(work, plan);
  await colourColumns(work, plan);
  if (located.tableId === undefined) await widenFilter(work, { sheetId: located.sheetId, areas: tasks.map(({ area }) => area) });
}
