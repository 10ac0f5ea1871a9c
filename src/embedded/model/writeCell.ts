import type { SparseCells } from "./SparseCells";
import { freeColumnName } from "./shiftSheet";
import type { CellModel, CellValue, SheetModel } from "./WorkbookModel";

/** What a patch made of a cell. */
export type CellDifference = "none" | "style" | "content";

const OPTIONAL = ["formula", "spill", "spilledFrom"] as const;

/** Merges a patch into the store: a key with `undefined` removes that part, `undefined` as a whole clears the cell. */
export function writeCell(cells: SparseCells, place: readonly [number, number], patch: Partial<CellModel> | undefined): CellDifference {
  const [row, column] = place;
  const cell = cells.get(row, column);
  if (patch === undefined) {
    cells.set(row, column, undefined);
    return cell ? "content" : "none";
  }
  if (!cell) {
    const fresh: CellModel = { value: null, style: 0 };
    const difference = assign(fresh, patch);
    if (!isBlank(fresh)) cells.set(row, column, fresh);
    return difference;
  }
  const difference = assign(cell, patch);
  if (difference === "content") cells.touch(row, column);
  if (isBlank(cell)) cells.set(row, column, undefined);
  return difference;
}

function assign(cell: CellModel, patch: Partial<CellModel>): CellDifference {
  let difference: CellDifference = "none";
  if (patch.style !== undefined && patch.style !== cell.style) {
    cell.style = patch.style;
    difference = "style";
  }
  if (patch.value !== undefined && !isSame(cell.value, patch.value)) {
    cell.value = patch.value;
    difference = "content";
  }
  for (const field of OPTIONAL) {
    if (!(field in patch) || isSame(cell[field], patch[field])) continue;
    Object.assign(cell, { [field]: patch[field] });
    difference = "content";
  }
  return difference;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b);
}

function isBlank(cell: CellModel): boolean {
  return cell.value === null && cell.style === 0 && cell.formula === undefined && !cell.spill && !cell.spilledFrom;
}

/** A table column is called what its header cell says; an emptied header gets `Column1`. Answers whether a table changed. */
export function syncTableHeader(sheet: SheetModel & { readonly cells: SparseCells }, row: number, column: number): boolean {
  for (const table of sheet.tables) {
    const { area, columns, showHeaders } = table;
    if (!showHeaders || area.row !== row || column < area.column || column >= area.column + area.columns) continue;
    const header = columns[column - area.column];
    const cell = sheet.cells.get(row, column);
    const text = headerText(cell?.value ?? null);
    if (!header || text === header.name) return false;
    const isTaken = columns.some((other) => other !== header && other.name.toLowerCase() === text.toLowerCase());
    header.name =
      text === ""
        ? freeColumnName(table)
        : isTaken
          ? numbered(
              text,
              columns.map(({ name }) => name),
            )
          : text;
    if (header.name !== text) writeCell(sheet.cells, [row, column], { value: header.name, formula: undefined });
    return true;
  }
  return false;
}

function headerText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** `Name2`, `Name3` … as Excel makes a second header of the same name different. */
export function numbered(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  let number = 2;
  while (used.has(`${name}${String(number)}`.toLowerCase())) number += 1;
  return `${name}${String(number)}`;
}
