import type { SnapshotRow } from "../../core/history/Snapshot";
import type { AnyMethod } from "../../core/method/Method";
import { methods, type MethodId } from "../../methods/methods";
import { wordsOf } from "../../words/wordsOf";
import type { WorkbookPort } from "../../workbook/WorkbookPort";
import { readSnapshots } from "../history/readSnapshots";
import type { KeptHistory } from "./CardBook";
import { periodsOf } from "./changesOf";

/** What the reviews kept, by customer. A list that has lost its table or a column tells nothing here; the next review says what is wrong with it. */
export async function readHistories(workbook: Pick<WorkbookPort, "history">): Promise<readonly KeptHistory[]> {
  const keeping = (Object.entries(methods) as [MethodId, AnyMethod][]).filter(([, { keepsHistory }]) => keepsHistory);
  const found: KeptHistory[] = [];
  for (const [method] of keeping) {
    const cells = await workbook.history(method).catch(() => null);
    if (!cells) continue;
    const { rows } = readSnapshots(cells, wordsOf(method));
    const place = { sheet: cells.sheet, address: "A1" };
    found.push({ method, rows: byCustomer(rows), periods: periodsOf(rows), place });
  }
  return found;
}

function byCustomer(rows: readonly SnapshotRow[]): ReadonlyMap<string, readonly SnapshotRow[]> {
  const found = new Map<string, SnapshotRow[]>();
  for (const row of rows) {
    const own = found.get(row.key);
    if (own) own.push(row);
    else found.set(row.key, [row]);
  }
  return found;
}
