import { createWorkbook } from "../../../src/embedded/model/Workbook";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import type { CellValue, TableModel } from "../../../src/embedded/model/WorkbookModel";

export type Rows = readonly (readonly (CellValue | undefined)[])[];

/** Puts rows onto a sheet as a file would bring them, from A1 or from a given row and column on. */
export function put(workbook: Workbook, sheet: string, ...content: [rows: Rows, at?: readonly [number, number]]): void {
  const [rows, at = [0, 0]] = content;
  rows.forEach((row, down) => {
    row.forEach((value, across) => {
      if (value === undefined || value === null) return;
      workbook.setCell(sheet, at[0] + down, at[1] + across, { value }, "load");
    });
  });
}

/** A native table over cells whose first row holds the headers. */
export function addTable(workbook: Workbook, sheet: string, table: Pick<TableModel, "name" | "area"> & Partial<TableModel>): TableModel {
  const state = workbook.sheet(sheet)!;
  const { area } = table;
  const columns = Array.from({ length: area.columns }, (_, index) => ({
    id: index + 1,
    name: JSON.stringify(state.cells.get(area.row, area.column + index)?.value).replaceAll('"', ""),
  }));
  const made: TableModel = {
    id: workbook.sheets.reduce((sum, { tables }) => sum + tables.length, 1),
    columns,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFirstColumn: false,
    showLastColumn: false,
    ...table,
  };
  state.tables.push(made);
  return made;
}

/** A workbook with one sheet of these rows. */
export function bookOf(rows: Rows, { sheet = "Customers", at = [0, 0] as readonly [number, number] } = {}): Workbook {
  const workbook = createWorkbook();
  workbook.sheet("Sheet1")!.name = sheet;
  put(workbook, sheet, rows, at);
  return workbook;
}

/** Five customers in A1:C6, as a native table called Customers when asked. */
export function customersBook({ native = true } = {}): Workbook {
  const workbook = bookOf([
    ["Customer", "Sum", "City"],
    ["Ann", 500, "Oslo"],
    ["Bob", 100, "Rome"],
    ["Cid", 300, "Oslo"],
    ["Dee", 200, "Bern"],
    ["Eve", 400, "Rome"],
  ]);
  if (native) addTable(workbook, "Customers", { name: "Customers", area: { row: 0, column: 0, rows: 6, columns: 3 } });
  return workbook;
}
