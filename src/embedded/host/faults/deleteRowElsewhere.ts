import type { Workbook } from "../../model/Workbook";

/** A co-author takes a row out of the table that has the most, so that every row beneath stands elsewhere. */
export function deleteRowElsewhere(workbook: Workbook): void {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet: sheet.id, area: table.area })));
  const [largest] = tables.sort((a, b) => b.area.rows - a.area.rows);
  if (!largest || largest.area.rows < 4) return;
  const { sheet, area } = largest;
  workbook.shift(sheet, { row: area.row + 2, column: 0, rows: 1, columns: 16384 }, "up", "remote");
}
