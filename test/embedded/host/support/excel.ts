import { createWorkbook } from "../../../../src/embedded/model/Workbook";
import type { Workbook } from "../../../../src/embedded/model/Workbook";
import { bootExcel } from "../../../../src/embedded/node/bootExcel";
import type { BootOptions, RunningExcel } from "../../../../src/embedded/node/bootExcel";

/** Microsoft's client on a fresh workbook with one empty sheet. */
export function freshExcel(workbook: Workbook = createWorkbook(), options: BootOptions = {}): Promise<RunningExcel> {
  return bootExcel(workbook, options);
}

/** Runs work on the first sheet of a fresh workbook. */
export async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext, excel: RunningExcel) => Promise<T>,
): Promise<T> {
  const excel = await freshExcel();
  return excel.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context, excel));
}

/** The code that the client library reports for what fails. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "no error";
}
