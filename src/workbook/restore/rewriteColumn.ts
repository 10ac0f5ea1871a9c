import type { StandingColumn } from "../register/StandingColumn";
import { rangeAt } from "../session/rangeAt";
import { setFormat } from "../session/setFormat";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { addTextRule } from "../write/addTextRule";
import { removeTextRules } from "../write/removeTextRules";
import { writeRows } from "../write/writeRows";
import { applyLook } from "./look";
import type { ColumnState } from "./RestorePoint";

/** Puts a column's earlier content, look, width and colours back. `texts` are the labels that the run coloured there. */
export async function rewriteColumn(
  work: Work,
  state: ColumnState,
  now: { column: StandingColumn; texts: readonly string[] },
): Promise<void> {
  const { context } = work;
  const { sheetId, area } = now.column;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rows = Math.min(state.inputs.length, area.rows);
  const dataRows = Math.min(state.dataRows, rows - 1);
  const cells = rangeAt(sheet, { ...area, rows: dataRows + 1 });
  const { labels } = state.entry;
  await removeTextRules(context, [{ sheetId, area, texts: [...now.texts, ...labels.map(({ text }) => text)] }]);
  cells.format.horizontalAlignment = state.align;
  if (state.looks) {
    applyLook(rangeAt(sheet, { ...area, rows: 1 }), state.looks.header);
    if (dataRows > 0) applyLook(rangeAt(sheet, { ...area, row: area.row + 1, rows: dataRows }), state.looks.data);
  }
  if (state.width > 0) {
    cells.columnHidden = false;
    cells.format.columnWidth = state.width;
  }
  // One that the user had hidden says that it has no width.
  else cells.columnHidden = true;
  if (dataRows > 0) setFormat(rangeAt(sheet, { ...area, row: area.row + 1, rows: dataRows }), state.format);
  await writeRows(work, { sheet, area: { ...area, rows }, inputAt: (row) => state.inputs[row]! });
  if (dataRows > 0) {
    const data = rangeAt(sheet, { ...area, row: area.row + 1, rows: dataRows });
    for (const { text, role } of labels) addTextRule(data, text, role);
  }
  await sync(work);
}
