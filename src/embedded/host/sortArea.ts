import { mapReferences } from "../model/mapReferences";
import type { CellModel, CellValue } from "../model/WorkbookModel";
import { invalidArgument } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { StyledArea } from "./writeStyle";

interface SortOptions {
  fields: readonly Excel.SortField[];
  matchCase: boolean;
  /** Columns change places instead of rows; keys are rows. */
  isByColumns?: boolean;
}

/** Numbers before texts before logical values before errors; empty cells last, ascending or descending. */
const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2, object: 3 };

/** Sorts the rows (or columns) of an area as Excel does: stable, cells with their look, references within the line follow it. */
export function sortArea(host: HostContext, { sheet, area }: StyledArea, { fields, matchCase, isByColumns = false }: SortOptions): void {
  const [lines, width] = isByColumns ? [area.columns, area.rows] : [area.rows, area.columns];
  if (fields.length === 0 || fields.some(({ key }) => key < 0 || key >= width)) throw invalidArgument("RangeSort.apply");
  const cellAt = (line: number, place: number): CellModel | undefined =>
    isByColumns ? sheet.cells.get(area.row + place, area.column + line) : sheet.cells.get(area.row + line, area.column + place);
  const before = Array.from({ length: lines }, (_, line) => Array.from({ length: width }, (__, place) => cellAt(line, place)));
  const order = orderOf(before, fields, matchCase);
  const sorted = order.map((from, to) => (before[from] ?? []).map((cell) => cell && moved(cell, to - from, isByColumns)));
  host.workbook.writeArea(
    { sheet: sheet.id, area },
    (row, column) => {
      const [r, c] = [row - area.row, column - area.column];
      const cell = isByColumns ? sorted[c]?.[r] : sorted[r]?.[c];
      return cell ? { formula: undefined, ...cell } : undefined;
    },
    "api",
  );
}

function orderOf(lines: readonly (readonly (CellModel | undefined)[])[], fields: SortOptions["fields"], matchCase: boolean): number[] {
  const compare = comparer(matchCase);
  return lines
    .map((_, i) => i)
    .sort((a, b) => {
      for (const { key, ascending = true } of fields) {
        const result = compare(lines[a]?.[key]?.value ?? null, lines[b]?.[key]?.value ?? null, ascending);
        if (result !== 0) return result;
      }
      return a - b;
    });
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

/** Relative references of a formula keep their distance within the line; those to other sheets stay. */
function moved(cell: CellModel, lines: number, isByColumns: boolean): CellModel {
  if (cell.formula === undefined || lines === 0) return { ...cell };
  const formula = mapReferences(cell.formula, (reference) => {
    const { area } = reference;
    if (reference.sheet !== undefined) return reference;
    const at = (isByColumns ? area.column : area.row) + lines;
    if (at < 0 || (isByColumns ? reference.fixed?.[0] : reference.isRowFixed)) return reference;
    return { area: isByColumns ? { ...area, column: at } : { ...area, row: at } };
  });
  return { ...cell, formula };
}
