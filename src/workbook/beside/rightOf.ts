import type { Area } from "../../core/Area";
import type { TableInfo } from "../session/TableInfo";

const lastColumn = 16_384;

/** The cells to the right of a table, in its rows: what moves when columns are put into it or taken out. `null` where the sheet ends with the table. */
export function rightOf({ area }: Pick<TableInfo, "area">): Area | null {
  const column = area.column + area.columns;
  return column < lastColumn ? { ...area, column, columns: lastColumn - column } : null;
}
