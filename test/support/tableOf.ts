import type { Cell } from "../../src/core/Cell";
import type { TableData, TableSource } from "../../src/workbook/WorkbookPort";

/** A user's table from rows of cells, its header row first, as the workbook port would give it. */
export function tableOf(rows: readonly (readonly Cell[])[], sheet = "Sheet1"): TableData {
  const headers = (rows[0] ?? []).map(String);
  const body = rows.slice(1);
  const source: TableSource = {
    id: sheet,
    kind: "range",
    name: sheet,
    sheet,
    area: { row: 0, column: 0, rows: rows.length, columns: headers.length },
    headers,
    owned: [],
    rowCount: body.length,
    sample: body.slice(0, 20),
  };
  return { source, columns: new Map(headers.map((_, column) => [column, body.map((row) => row[column] ?? null)])) };
}
