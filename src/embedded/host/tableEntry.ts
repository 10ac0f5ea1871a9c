import { intersect } from "../model/intersect";
import { ShiftRefused } from "../model/Shift";
import type { Area, TableModel } from "../model/WorkbookModel";
import { conflict, invalidArgument, itemAlreadyExists } from "./excelErrors";
import type { HostContext, Sheet } from "./HostContext";

/** A table with the sheet that it lies on. */
export interface TableEntry {
  sheet: Sheet;
  table: TableModel;
}

export function tableEntries(host: HostContext, sheetId?: string): TableEntry[] {
  const sheets = host.workbook.sheets.filter(({ id }) => sheetId === undefined || id === sheetId);
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** The id that the client sees, made of the table's number. */
export function tableKey({ id }: TableModel): string {
  return `{00000000-000C-0000-FFFF-FFFF${String(id).padStart(8, "0")}}`;
}

/** The rows between header and totals row; a table always has one. */
export function bodyArea({ area, showHeaders, showTotals }: TableModel): Area {
  const head = showHeaders ? 1 : 0;
  return { ...area, row: area.row + head, rows: Math.max(1, area.rows - head - (showTotals ? 1 : 0)) };
}

/** Refuses a name that Excel refuses for tables and names: bad characters, looks like a cell, or taken. */
export function checkDefinedName(host: HostContext, name: string, { except, location }: { except?: string; location: string }): void {
  const isWellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!isWellFormed || /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rcRC]$/.test(name) || /^[rR]\d+[cC]\d+$/.test(name))
    throw invalidArgument(location);
  const key = name.toLowerCase();
  if (key === except?.toLowerCase()) return;
  const isTable = tableEntries(host).some(({ table }) => table.name.toLowerCase() === key);
  if (isTable || host.workbook.names.some((known) => known.scope === undefined && known.name.toLowerCase() === key))
    throw itemAlreadyExists(location);
}

/** Makes room to the right or below, only where something stands there; refuses as Excel does where another table would be cut. */
export function makeRoom(
  host: HostContext,
  { sheet, area, direction }: { sheet: Sheet; area: Area; direction: "right" | "down" },
  location: string,
): void {
  const used = sheet.cells.used(false);
  const beyond = direction === "right" ? { ...area, columns: 16384 - area.column } : { ...area, rows: 1048576 - area.row };
  const isTaken =
    (used !== null && hasCells(sheet, intersect(used, beyond))) || sheet.tables.some((table) => intersect(table.area, beyond));
  if (isTaken) shiftOrRefuse(host, { sheet, area, direction }, location);
}

function hasCells(sheet: Sheet, area: Area | null): boolean {
  let found = false;
  if (area) sheet.cells.forEach(area, () => (found = true));
  return found;
}

export function shiftOrRefuse(
  host: HostContext,
  { sheet, area, direction }: { sheet: Sheet; area: Area; direction: "right" | "down" | "up" | "left" },
  location: string,
): void {
  try {
    host.workbook.shift(sheet.id, area, direction, "api");
  } catch (error) {
    throw error instanceof ShiftRefused ? conflict("InsertDeleteConflict", location) : error;
  }
}
