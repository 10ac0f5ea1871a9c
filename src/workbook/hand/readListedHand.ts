import type { Cell } from "../../core/Cell";
import { textOf } from "../../core/cells/textOf";
import { readRows } from "../read/readRows";
import { loadHoldings } from "../register/Holdings";
import { dataArea, loadTables } from "../session/TableInfo";
import type { Work } from "../session/Work";
import type { ListedHand } from "../WorkbookPort";
import { findHandTable } from "./findHandTable";

/** What the user wrote on a list of ours, by the id of its sheet, hidden and filtered rows included; `null` where the list is not there. */
export async function readListedHand(work: Work, id: string): Promise<ListedHand | null> {
  const { context, memory, signal } = work;
  const held = (await loadHoldings(context, memory)).ownSheets.find(({ entry }) => entry.id === id);
  const place = held && (await findHandTable(work, held, await loadTables(context)));
  const hand = held?.entry.hand;
  if (!held || !place || !hand) return null;
  const data = dataArea(place.table);
  const columns = hand.kept.map((index) => place.kept.find(({ header }) => header === hand.headers[index])?.at);
  const wanted = [place.key, ...columns.filter((at) => at !== undefined)];
  const rows: { name: string; cells: Cell[] }[] = [];
  const strips = wanted.map((at) => ({ column: data.column + at, columns: 1 }));
  const sheet = context.workbook.worksheets.getItem(held.sheet.id);
  await readRows({ context, sheet, row: data.row, rows: data.rows, strips, signal }, (cells) => {
    const [names = []] = cells;
    names.forEach((line, row) => {
      const read = columns.map((at) => (at === undefined ? null : (cells[wanted.indexOf(at, 1)]?.[row]?.[0] ?? null)));
      rows.push({ name: textOf(line[0] ?? null), cells: read });
    });
  });
  const { day, days } = held.entry;
  return { ...(day === undefined ? {} : { day }), ...(days ? { days } : {}), rows };
}
