import type { Area } from "../../core/Area";
import { columnLetters } from "../../core/columnLetters";

/** A formula that refers to an area wherever it is read, for example `='My sheet'!$B$2:$B$9`. */
export function referenceTo(sheet: string, area: Area): string {
  const first = `$${columnLetters(area.column)}$${area.row + 1}`;
  const last = `$${columnLetters(area.column + area.columns - 1)}$${area.row + area.rows}`;
  return `='${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}
