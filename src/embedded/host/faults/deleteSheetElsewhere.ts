import type { Workbook } from "../../model/Workbook";

/** A co-author deletes a sheet, where another can be seen. */
export function deleteSheetElsewhere(workbook: Workbook, id: string | undefined): void {
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  if (id !== undefined && (visible.length > 1 || visible[0]?.id !== id)) workbook.deleteSheet(id, "remote");
}
