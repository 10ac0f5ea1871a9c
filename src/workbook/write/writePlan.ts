import type { Receipt, Watch, WritePlan } from "../WorkbookPort";
import { rollBack } from "../restore/rollBack";
import { takingBackOnFailure } from "../restore/takingBackOnFailure";
import type { Session } from "../session/Session";
import { perform } from "./perform";
import { prepare } from "./prepare";

/**
 * Writes a plan whole or not at all: everything is checked first, and a failure or a cancellation on the way is rolled back.
 *
 * @throws Refusal; `workbook.rollbackFailed` where even that did not work and the workbook is left half written
 */
export async function writePlan(session: Session, plan: WritePlan, watch: Watch): Promise<Receipt> {
  const job = await session.run("workbook.readFailed", (work) => prepare(work, plan), watch);
  return takingBackOnFailure(session, { run: (work) => perform(work, job), takeBack: (work) => rollBack(work, job) }, watch);
}
