import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import type { CellModel, CellValue } from "../../model/WorkbookModel";

const looksNumeric = /^\s*[-+]?(\d[\d,]*\.?\d*|\.\d+)(e[-+]?\d+)?%?\s*$/i;

/** The value part of a cell in the grid's terms. An error is its text, which the formula engine reads as an error again. */
export function valueData(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") return { v: value, t: looksNumeric.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  return { v: value.error, t: CellValueType.STRING };
}

/** Files prefix newer functions (`_xlfn.XLOOKUP`); the grid, like Excel's own cells, shows them bare. */
export function plainFormula(formula: string): string {
  return formula.replace(/_xlfn\.(_xlws\.)?|_xlpm\./g, "");
}

/** A cell for a fresh sheet: only what is there. */
export function cellData(cell: CellModel, styleId: string | undefined): ICellData {
  const data: ICellData = {};
  if (cell.value !== null) Object.assign(data, valueData(cell.value));
  if (cell.formula !== undefined) data.f = plainFormula(cell.formula);
  if (styleId !== undefined) data.s = styleId;
  return data;
}
