import type { Area } from "../../core/Area";
import type { HeldColumn } from "../register/Holdings";

/** The columns of a table that are ours: those whose header stands in the table's header row. In the table's order. */
export function ownedIn(columns: readonly HeldColumn[], sheetId: string, area: Area): HeldColumn[] {
  return columns
    .filter((held) => held.sheetId === sheetId && held.area.row === area.row)
    .filter((held) => held.area.column >= area.column && held.area.column < area.column + area.columns)
    .sort((a, b) => a.area.column - b.area.column);
}
