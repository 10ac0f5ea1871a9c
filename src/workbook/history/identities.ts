import type { Cell } from "../../core/Cell";
import { readKey } from "../../core/cells/readKey";
import { textOf } from "../../core/cells/textOf";
import { readRows } from "../read/readRows";
import type { Work } from "../session/Work";
import type { LocatedHistory } from "./locateHistory";

/** Period and customer of a row, as they are matched; `null` where one of them cannot be told. */
export function identityOf(period: Cell, key: Cell): string | null {
  const customer = readKey(key);
  const when = typeof period === "object" ? "" : textOf(period).trim();
  return customer === "" || when === "" ? null : `${when}\n${customer}`;
}

/** Whose row every row of the history is, from the first. */
export async function identities({ context, signal }: Work, { sheetId, data, columns }: LocatedHistory): Promise<(string | null)[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const strips = ["period", "key"].map((id) => ({ column: data.column + columns.get(id)!, columns: 1 }));
  const found: (string | null)[] = [];
  await readRows({ context, sheet, row: data.row, rows: data.rows, strips, signal }, ([periods, keys]) => {
    periods!.forEach(([period], row) => found.push(identityOf(period ?? null, keys![row]![0] ?? null)));
  });
  return found;
}
