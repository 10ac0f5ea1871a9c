import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import { errorTexts } from "../../model/errorTexts";
import type { CellValue } from "../../model/WorkbookModel";

/** Whether a text is one of Excel's error values. */
export function isErrorText(text: string): boolean {
  return errorTexts.has(text);
}

function richText(cell: ICellData): string | undefined {
  const stream = cell.p?.body?.dataStream;
  return stream?.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

/** What a cell of the grid holds, as the model says it. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const value = cell.v ?? richText(cell) ?? null;
  if (value === null || value === "") return null;
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1" || String(value).toUpperCase() === "TRUE";
  if (typeof value !== "string") return value;
  if (cell.t === CellValueType.NUMBER && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  if (cell.t !== CellValueType.FORCE_STRING && isErrorText(value)) return { error: value };
  return value;
}
