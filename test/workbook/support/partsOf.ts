import { unzipSync } from "fflate";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";

/** The parts of the file that a workbook would be saved as, as texts; ids that Excel gives anew are all the same. */
export function partsOf(workbook: Workbook): Record<string, string> {
  const parts = Object.entries(unzipSync(saveWorkbook(workbook)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, new TextDecoder().decode(bytes).replace(/\{[\w-]{36}\}/g, "{id}")]));
}
