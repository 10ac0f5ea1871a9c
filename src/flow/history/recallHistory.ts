import type { AnyMethod } from "../../core/method/Method";
import { methods, type MethodId } from "../../methods/methods";
import { wordsOf } from "../../words/wordsOf";
import type { WorkbookPort } from "../../workbook/WorkbookPort";
import { readSnapshots, type SnapshotsRead } from "./readSnapshots";

/** What earlier runs of a method left in the workbook; `undefined` where it keeps nothing, or nothing is there yet. */
export async function recallHistory(workbook: Pick<WorkbookPort, "history">, method: MethodId): Promise<SnapshotsRead | undefined> {
  const declared: AnyMethod = methods[method];
  const cells = declared.keepsHistory ? await workbook.history(method) : null;
  return cells ? readSnapshots(cells, wordsOf(method)) : undefined;
}
