import type { Cell } from "../../core/Cell";
import { readRows } from "../read/readRows";
import { loadHoldings } from "../register/Holdings";
import type { Work } from "../session/Work";
import type { HistoryCells } from "../WorkbookPort";
import { heldHistory } from "./heldHistory";
import { locateHistory } from "./locateHistory";

/** What a method's earlier runs left in the workbook, hidden and filtered rows included; `null` where there is nothing. */
export async function readHistory({ context, memory, signal }: Work, method: string): Promise<HistoryCells | null> {
  const held = heldHistory(await loadHoldings(context, memory), method);
  if (!held) return null;
  const { sheetName, data, columns } = await locateHistory(context, held);
  const sheet = context.workbook.worksheets.getItem(held.sheet.id);
  const places = [...columns];
  const read = places.map((): Cell[] => []);
  const strips = places.map(([, index]) => ({ column: data.column + index, columns: 1 }));
  await readRows({ context, sheet, row: data.row, rows: data.rows, strips, signal }, (cells) => {
    cells.forEach((lines, at) => {
      for (const line of lines) read[at]!.push(line[0] ?? null);
    });
  });
  return {
    sheet: sheetName,
    row: data.row,
    rows: data.rows,
    columns: new Map(
      places.map(([id, index], at) => [id, { header: held.entry.history![id]!, column: data.column + index, cells: read[at]! }]),
    ),
  };
}
