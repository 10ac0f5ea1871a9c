import type { Language } from "../core/Language";
import { sampleSheet } from "../sheets/sample/sampleSheet";
import type { WorkbookPort } from "../workbook/WorkbookPort";

/**
 * Adds a sheet of sample orders, which is the user's from then on.
 * @returns the name of the sheet
 * @throws Refusal `workbook.structureProtected`, `workbook.writeFailed`
 */
export function giveSample(workbook: Pick<WorkbookPort, "give">, language: Language): Promise<string> {
  return workbook.give(sampleSheet(language));
}
