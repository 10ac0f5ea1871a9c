import { Refusal } from "../../core/refusal/Refusal";
import type { Session } from "../session/Session";
import type { Work } from "../session/Work";
import type { Watch } from "../WorkbookPort";

/** Work that changes the workbook, and how to take it back however far it came. */
export interface Attempt<T> {
  readonly run: (work: Work) => Promise<T>;
  readonly takeBack: (work: Work) => Promise<void>;
}

/**
 * Does something whole or not at all: a failure or a cancellation on the way is taken back.
 *
 * @throws Refusal; `workbook.rollbackFailed` where even that did not work and the workbook is left half written
 */
export async function takingBackOnFailure<T>(session: Session, { run, takeBack }: Attempt<T>, watch: Watch): Promise<T> {
  try {
    return await session.run("workbook.writeFailed", run, watch);
  } catch (cause) {
    const { progress } = watch;
    await session.run("workbook.writeFailed", takeBack, { progress }).catch((failure: unknown) => {
      const facts = failure instanceof Refusal ? failure.facts : { message: String(failure) };
      throw new Refusal("workbook.rollbackFailed", facts);
    });
    throw cause;
  }
}
