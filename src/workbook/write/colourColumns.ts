import { rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { addTextRule } from "./addTextRule";
import type { ColumnPlan } from "./ColumnTask";
import { removeTextRules } from "./removeTextRules";

/** Colours the class labels by rules on our columns, in place of the rules of an earlier run. */
export async function colourColumns(work: Work, { located, tasks }: ColumnPlan): Promise<void> {
  const { context, progress } = work;
  const { data, sheetId } = located!;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  progress("colouring", 0, tasks.length);
  const earlier = tasks.flatMap(({ area, replaces }) =>
    replaces ? [{ sheetId, area, texts: replaces.entry.labels.map(({ text }) => text) }] : [],
  );
  await removeTextRules(context, earlier);
  for (const { area, column } of tasks) {
    const cells = rangeAt(sheet, { ...area, row: data.row, rows: data.rows });
    for (const { text, role } of column.labels ?? []) addTextRule(cells, text, role);
  }
  await sync(work);
  progress("colouring", tasks.length, tasks.length);
}
