import type { Attempt } from "./refusalOf";
import { refusalOf } from "./refusalOf";

/** One conversation with Excel. Waits while the user edits a cell; errors become refusals. */
export async function runExcel<T>(attempt: Attempt, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw refusalOf(error, attempt);
  }
}
