import { Refusal } from "../../core/refusal/Refusal";
import type { Receipt, WritePlan } from "../WorkbookPort";
import { rollBack } from "../restore/rollBack";
import type { Company, Session } from "../session/Session";
import { perform } from "./perform";
import { prepare } from "./prepare";

/**
 * Writes a plan whole or not at all: everything is checked first, and a failure or a cancellation on the way is rolled back.
 *
 * @throws Refusal; `workbook.rollbackFailed` where even that did not work and the workbook is left half written
 */
export async function writePlan(session: Session, plan: WritePlan, company: Company): Promise<Receipt> {
  const job = await session.run("workbook.readFailed", (work) => prepare(work, plan), company);
  try {
    return await session.run("workbook.writeFailed", (work) => perform(work, job), company);
  } catch (cause) {
    const { progress } = company;
    await session
      .run("workbook.writeFailed", (work) => rollBack(work, job), { progress })
      .catch((failure: unknown) => {
        const facts = failure instanceof Refusal ? failure.facts : { message: String(failure) };
        throw new Refusal("workbook.rollbackFailed", facts);
      });
    throw cause;
  }
}
