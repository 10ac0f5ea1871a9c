import type { Area } from "../../core/Area";

const columns = 16384;
const rows = 1048576;

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The area of an address as Excel gives it (`B2`, `$B$2:$D$9`, `B:D`, `2:9`, with or without a sheet in front); `null` for anything else. */
export function parseAddress(address: string): Area | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(local);
  if (!match || local === "") return null;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const column = firstColumn ? columnOf(firstColumn) : 0;
  const row = firstRow ? Number(firstRow) - 1 : 0;
  const right = lastColumn ? columnOf(lastColumn) : columns - 1;
  const bottom = lastRow ? Number(lastRow) - 1 : rows - 1;
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}
