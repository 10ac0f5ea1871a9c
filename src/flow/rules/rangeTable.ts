import type { Cell } from "../../core/Cell";
import { textOf } from "../../core/cells/textOf";
import type { TableData, TableSource } from "../../workbook/WorkbookPort";

/**
 * Cells that a formula was given, as a table that stands on no sheet: row 1 holds the headers. No cells are shown as a sample, so that a column is what its
 * header says, whichever rows come with it. O(cells).
 */
export function rangeTable(id: string, headers: readonly Cell[], rows: readonly (readonly Cell[])[]): TableData {
  const source: TableSource = {
    id,
    kind: "range",
    name: "",
    sheet: "",
    area: { row: 0, column: 0, rows: rows.length + 1, columns: headers.length },
    headers: headers.map((header) => (header === 0 ? "" : textOf(header).trim())),
    owned: [],
    rowCount: rows.length,
    sample: [],
  };
  return { source, columns: new Map(headers.map((_, column) => [column, rows.map((row) => row[column] ?? null)])) };
}
