import type { Language } from "../core/Language";
import { startSheets } from "../sheets/start/startSheets";
import type { WorkbookPort } from "../workbook/WorkbookPort";

/**
 * Adds an empty list of customers and an empty record of contacts, which are the user's from then on.
 * @returns the names of the sheets
 * @throws Refusal `workbook.structureProtected`, `workbook.writeFailed`
 */
export async function startFile(workbook: Pick<WorkbookPort, "give">, language: Language): Promise<readonly string[]> {
  const names: string[] = [];
  for (const sheet of startSheets(language)) names.push(await workbook.give(sheet));
  return names;
}
