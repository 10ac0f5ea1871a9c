import type { Workbook } from "../../../embedded/model/Workbook";
import { parseAddress } from "../../../embedded/model/address";
import type { Area, CellValue, TableModel } from "../../../embedded/model/WorkbookModel";
import type { FunctionArgument } from "../../../embedded/host/CustomFunctionCalls";
import { Complaint } from "../Complaint";

type Sheet = Workbook["sheets"][number];

/**
 * An argument of a function as it is written in the shell: a range (`Orders!A2:A100`, `'My sheet'!A:A`, `Table[Column]`), an array (`{70,90}`), a
 * number, TRUE or FALSE, else a text. An empty text is an argument that is left out.
 * @throws Complaint for a sheet, table or column that is not there
 */
export function argumentFrom(text: string, workbook: Workbook): FunctionArgument {
  if (text === "") return null;
  const structured = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[([^[\]]+)\]$/u.exec(text);
  if (structured) return tableColumn(text, { table: structured[1]!, column: structured[2]! }, workbook);
  const address = parseAddress(text);
  if (address) return rangeOf(text, address, workbook);
  const array = /^\{(.*)\}$/s.exec(text);
  if (array) return array[1]!.split(";").map((row) => row.split(",").map((cell) => constantOf(cell.trim())));
  return constantOf(text);
}

function constantOf(text: string): string | number | boolean {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return /^".*"$/s.test(text) ? text.slice(1, -1) : text;
}

function rangeOf(address: string, { sheet: name, area }: { sheet?: string; area: Area }, workbook: Workbook): FunctionArgument {
  const sheet = workbook.sheet(name ?? workbook.activeSheet) ?? workbook.sheets.find((each) => same(each.name, name ?? ""));
  if (!sheet)
    throw new Complaint("input", "noSuchSheet", { address, met: name ?? "", allowed: workbook.sheets.map((each) => each.name).join(", ") });
  return cellsOf(sheet, area);
}

function tableColumn(address: string, wanted: { readonly table: string; readonly column: string }, workbook: Workbook): FunctionArgument {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => same(each.name, wanted.table));
    if (table) return cellsOf(sheet, bodyOf(table, columnIn(table, wanted.column, address)));
  }
  const allowed = workbook.sheets.flatMap(({ name, tables }) => [name, ...tables.map((table) => table.name)]).join(", ");
  throw new Complaint("input", "noSuchTable", { met: wanted.table, allowed });
}

function columnIn(table: TableModel, name: string, address: string): number {
  const column = table.columns.findIndex((each) => same(each.name, name));
  if (column < 0)
    throw new Complaint("input", "noSuchColumn", { address, met: name, allowed: table.columns.map((each) => each.name).join(", ") });
  return column;
}

function bodyOf({ area, showHeaders, showTotals }: TableModel, column: number): Area {
  const [above, below] = [showHeaders ? 1 : 0, showTotals ? 1 : 0];
  return { row: area.row + above, column: area.column + column, rows: area.rows - above - below, columns: 1 };
}

/** The values of an area; rows behind the last used one of the sheet are left away, as a whole column has a million of them. */
function cellsOf(sheet: Sheet, area: Area): CellValue[][] {
  const used = sheet.cells.used(true);
  const end = Math.max(area.row + 1, Math.min(area.row + area.rows, used ? used.row + used.rows : 0));
  const right = Math.max(area.column + 1, Math.min(area.column + area.columns, used ? used.column + used.columns : 0));
  return Array.from({ length: end - area.row }, (_, row) =>
    Array.from({ length: right - area.column }, (_unused, column) => sheet.cells.get(area.row + row, area.column + column)?.value ?? null),
  );
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
