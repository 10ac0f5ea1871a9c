import { Refusal } from "../../core/refusal/Refusal";
import type { Receipt, Watch, WritePlan } from "../WorkbookPort";
import { rollBack } from "../restore/rollBack";
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
  try {
    return await session.run("workbook.writeFailed", (work) => perform(work, job), watch);
  } catch (cause) {
    const { progress } = watch;
    await session
      .run("workbook.writeFailed", (work) => rollBack(work, job), { progress })
      .catch((failure: unknown) => {
        const facts = failure instanceof Refusal ? failure.facts : { message: String(failure) };
        throw new Refusal("workbook.rollbackFailed", facts);
      });
    throw cause;
  }
}
