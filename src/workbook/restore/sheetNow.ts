import type { SheetInfo } from "../session/SheetInfo";

/**
 * A sheet that was noted by its id and its name, as the workbook lists it now. Ids may be given anew when a file is opened, and the user may rename:
 * the name counts where it is still there, else the id.
 */
export function sheetNow(
  sheets: readonly SheetInfo[],
  { sheetId, sheetName }: { readonly sheetId: string; readonly sheetName: string },
): SheetInfo | undefined {
  const byId = sheets.find(({ id }) => id === sheetId);
  return byId?.name === sheetName ? byId : (sheets.find(({ name }) => name === sheetName) ?? byId);
}
