import type { Faults } from "../../../src/embedded/host/Faults";
import type { WritePlan } from "../../../src/workbook/WorkbookPort";
import type { Opened } from "./open";
import { snapshot } from "./snapshot";

interface Prepared {
  readonly opened: Opened;
  readonly plan: WritePlan;
}

type Prepare = () => Promise<Prepared>;

const failed = { code: expect.stringMatching(/^workbook\.(read|write)Failed$/) as string };

/** Whether a fault has not struck yet. */
function isPending({ excel }: Opened, fault: keyof Faults): boolean {
  return excel.faults[fault] !== undefined;
}

/** What comes of a write: `done`, or its error. */
function write({ opened, plan }: Prepared): Promise<unknown> {
  return opened.port.write(plan).then(
    () => "done",
    (error: unknown) => error,
  );
}

/** Loses one request of a write after the other, each time in a workbook of its own, which must then be as it was. @returns how many requests a write makes */
export async function loseEachRequest(fault: "loseConnectionAt" | "loseAnswerAt", prepare: Prepare): Promise<number> {
  for (let request = 1; ; request++) {
    const prepared = await prepare();
    const { workbook, excel } = prepared.opened;
    const before = snapshot(workbook);
    excel.faults[fault] = request;
    const outcome = await write(prepared);
    const struck = !isPending(prepared.opened, fault);
    delete excel.faults[fault];
    if (!struck || outcome === "done") return request;
    expect([request, outcome]).toEqual([request, expect.objectContaining(failed)]);
    expect({ request, ...(snapshot(workbook) as object) }).toEqual({ request, ...(before as object) });
  }
}

/** Stops Excel at every so many actions of a write, each time in a workbook of its own, which must then be as it was. @returns how often it stopped */
export async function stopAtActions(every: number, prepare: Prepare): Promise<number> {
  let struck = 0;
  for (let action = 1; ; action += every) {
    const prepared = await prepare();
    const { workbook, excel } = prepared.opened;
    const before = snapshot(workbook);
    excel.faults.failAt = { action, code: "GeneralException" };
    const outcome = await write(prepared);
    if (isPending(prepared.opened, "failAt")) return struck;
    struck += 1;
    if (outcome === "done") continue;
    expect([action, outcome]).toEqual([action, expect.objectContaining(failed)]);
    expect({ action, ...(snapshot(workbook) as object) }).toEqual({ action, ...(before as object) });
  }
}
