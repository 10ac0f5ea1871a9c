import type { Area } from "../../core/Area";
import type { TableInfo } from "../session/TableInfo";
import { dataArea } from "../session/TableInfo";
import type { HeldColumn } from "./Holdings";

/** A column of ours with all of its cells: those of the table's column where it stands in an Excel table, grown or not. */
export interface StandingColumn extends HeldColumn {
  readonly tableId?: string;
}

/** Finds the Excel table that a column of ours stands in, and the extent of its cells there. */
export function standing(held: HeldColumn, tables: readonly TableInfo[]): StandingColumn {
  const { row, column } = held.area;
  const table = tables.find(
    ({ sheetId, area }) => sheetId === held.sheetId && area.row === row && column >= area.column && column < area.column + area.columns,
  );
  if (!table) return held;
  return { ...held, tableId: table.id, area: { row, column, rows: table.area.rows, columns: 1 } };
}

/** The cells of a column of ours without its header and a totals cell. */
export function dataOf({ area, tableId }: StandingColumn, tables: readonly TableInfo[]): Area {
  const table = tables.find(({ id }) => id === tableId);
  const { row, rows } = table ? dataArea(table) : { row: area.row + 1, rows: area.rows - 1 };
  return { ...area, row, rows };
}
