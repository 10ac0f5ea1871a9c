import { bootExcel } from "../../src/embedded/node/bootExcel";
import { localClassifier } from "../../src/flow/classifier/localClassifier";
import type { Classifier } from "../../src/flow/classifier/Classifier";
import { createSession } from "../../src/flow/createSession";
import { createOfficeWorkbook } from "../../src/workbook/createOfficeWorkbook";
import { createWorkbook, type Workbook } from "../../src/embedded/model/Workbook";
import type { CellValue } from "../../src/embedded/model/WorkbookModel";
import { madeUpRows } from "./madeUpRows";
import { processorSeconds } from "./processorSeconds";
import type { Ran } from "./Ran";
import { Traffic, type Crossed } from "./Traffic";

/** A step of a run: how long it took, and what crossed. */
export interface Step extends Crossed {
  readonly seconds: number;
  /** Seconds of processor, of add-in and Excel's part together. */
  readonly processor: number;
}

export interface RunFigures {
  /** Before anything is asked: the tables are found and their columns matched. */
  readonly survey: Step;
  /** From Preview until the classes are known; of it, seconds without reading. */
  readonly preview: Step & { readonly classifying: number };
  /** What would be written is shown. */
  readonly plan: Step;
  readonly write: Step;
  /** Cells on all sheets afterwards, to tell that it was done. */
  readonly cells: number;
  /** Bytes that the process took: with the workbook alone, and at most in the end. */
  readonly memory: { readonly open: number; readonly most: number };
}

/** The day that runs count from when no order says another. */
const today = () => 46_000;

function workbookOf(ran: Ran): Workbook {
  const workbook = createWorkbook();
  const cells = madeUpRows(ran) as readonly (readonly CellValue[])[];
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
  workbook.writeArea({ sheet: workbook.sheets[0]!.id, area }, (row, column) => ({ value: cells[row]![column]! }), "load");
  return workbook;
}

/** Tells how long a classifier computes. */
function timed(classifier: Classifier): Classifier & { seconds: number } {
  const watched = {
    ...classifier,
    seconds: 0,
    classify: async (...given: Parameters<Classifier["classify"]>) => {
      const begun = performance.now();
      const preview = await classifier.classify(...given);
      watched.seconds += (performance.now() - begun) / 1000;
      return preview;
    },
  };
  return watched;
}

/**
 * A whole run through Microsoft's client library on a workbook in this process, as the pane makes it: survey, preview, plan, write. Add-in and Excel's part
 * share the processor and the memory.
 */
export async function wholeRun(ran: Ran): Promise<RunFigures> {
  const workbook = workbookOf(ran);
  const traffic = new Traffic();
  const excel = await bootExcel(workbook, { overhear: traffic.overhear });
  const classifier = timed(localClassifier());
  const session = createSession(createOfficeWorkbook(), { language: "en", today, classifier });
  globalThis.gc?.();
  const open = process.memoryUsage().rss;
  const step = async <T>(work: () => Promise<T>): Promise<[T, Step]> => {
    traffic.take();
    const begun = performance.now();
    const used = processorSeconds();
    const result = await work();
    return [result, { seconds: (performance.now() - begun) / 1000, processor: used(), ...traffic.take() }];
  };
  const [{ tables }, survey] = await step(() => session.survey());
  const choice = { method: ran.method, tables, asOf: null, options: {} };
  const [preview, previewed] = await step(() => session.preview(choice));
  const [, plan] = await step(() => session.plan(preview));
  const [, write] = await step(() => session.write(choice, preview));
  excel.close();
  return {
    survey,
    preview: { ...previewed, classifying: classifier.seconds },
    plan,
    write,
    cells: workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.count, 0),
    memory: { open, most: process.resourceUsage().maxRSS * 1024 },
  };
}
