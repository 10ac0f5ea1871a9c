import { referenceTo } from "../area/referenceTo";
import { addAnchor } from "../register/setAnchors";
import { rangeAt } from "../session/rangeAt";
import type { TableInfo } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { rightOf } from "./rightOf";

/** Hidden names that follow the first column with content beside a table while columns come and go in the table; they tell how far from the table's first column it belongs. */
export const witness = /^_Clientele\.beside\.(\d+)\.\d+$/;

/**
 * Marks what stands beside tables in their rows before columns are put into them or taken out of them: Excel moves it along. Tables with nothing
 * beside them get no mark. `putBesideBack` then moves everything back, now or when a crash has been found.
 */
export async function holdBeside(work: Work, tables: readonly TableInfo[]): Promise<void> {
  const { workbook } = work.context;
  const looks = tables.flatMap((table) => {
    const right = rightOf(table);
    if (!right) return [];
    const sheet = workbook.worksheets.getItem(table.sheetId).load("name");
    return [{ table, right, sheet, content: rangeAt(sheet, right).getUsedRangeOrNullObject(false).load("columnIndex") }];
  });
  if (looks.length === 0) return;
  await sync(work);
  const held = looks.filter(({ content }) => !content.isNullObject);
  held.forEach(({ table: { area }, sheet, content }, index) => {
    const name = `_Clientele.beside.${content.columnIndex - area.column}.${index + 1}`;
    const cell = { row: area.row, column: content.columnIndex, rows: 1, columns: 1 };
    addAnchor(work.context, { name, reference: referenceTo(sheet.name, cell) });
  });
  if (held.length > 0) await sync(work);
}
