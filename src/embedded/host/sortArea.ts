import { mapReferences } from "../model/mapReferences";
import type { CellModel, CellValue } from "../model/WorkbookModel";
import { invalidArgument } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { StyledArea } from "./writeStyle";

interface SortOptions {
  fields: readonly Excel.SortField[];
  matchCase: boolean;
}

/** Numbers before texts before logical values before errors; empty cells last, ascending or descending. */
const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2, object: 3 };

/** Sorts the rows of an area as Excel does: stable, cells with their look, references within the row follow it. */
export function sortArea(host: HostContext, { sheet, area }: StyledArea, { fields, matchCase }: SortOptions): void {
  if (fields.length === 0 || fields.some(({ key }) => key < 0 || key >= area.columns)) throw invalidArgument("RangeSort.apply");
  const rows = Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (__, c) => sheet.cells.get(area.row + r, area.column + c)));
  const order = rows.map((_, i) => i);
  const compare = comparer(matchCase);
  order.sort((a, b) => {
    for (const { key, ascending = true } of fields) {
      const result = compare(rows[a]?.[key]?.value ?? null, rows[b]?.[key]?.value ?? null, ascending);
      if (result !== 0) return result;
    }
    return a - b;
  });
  const sorted = order.map((from, to) => (rows[from] ?? []).map((cell) => cell && moved(cell, to - from)));
  host.workbook.writeArea({ sheet: sheet.id, area }, (row, column) => {
    const cell = sorted[row - area.row]?.[column - area.column];
    return cell ? { formula: undefined, ...cell } : undefined;
  }, "api");
}

function comparer(matchCase: boolean): (a: CellValue, b: CellValue, ascending: boolean) => number {
  const collator = new Intl.Collator(undefined, { sensitivity: matchCase ? "variant" : "accent" });
  return (a, b, ascending) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const rank = (RANK[typeof a] ?? 4) - (RANK[typeof b] ?? 4);
    const result = rank !== 0 ? rank : typeof a === "string" && typeof b === "string" ? collator.compare(a, b) : Number(a) - Number(b) || 0;
    return ascending ? result : -result;
  };
}

/** Relative references of a formula keep their distance in rows. */
function moved(cell: CellModel, rows: number): CellModel {
  if (cell.formula === undefined || rows === 0) return { ...cell };
  const formula = mapReferences(cell.formula, (reference) => {
    const row = reference.area.row + rows;
    return reference.sheet !== undefined || reference.isRowFixed || row < 0 ? reference : { area: { ...reference.area, row } };
  });
  return { ...cell, formula };
}
