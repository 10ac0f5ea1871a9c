import { setFormat } from "../session/setFormat";
import type { PlacedCell } from "./placeHand";

/** Queues what the user wrote, each cell as it showed. */
export function writeHand(sheet: Excel.Worksheet, cells: readonly PlacedCell[]): void {
  for (const { row, column, input, format } of cells) {
    const cell = sheet.getCell(row, column);
    setFormat(cell, format);
    cell.values = [[input]];
    cell.untrack();
  }
}
