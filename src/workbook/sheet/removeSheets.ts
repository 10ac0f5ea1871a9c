import type { HeldSheet } from "../register/Holdings";
import { removeNames } from "../register/removeNames";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";

/** Removes sheets of ours and the names that follow them. */
export async function removeSheets(work: Work, sheets: readonly HeldSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  await removeNames(
    work.context,
    sheets.map(({ entry }) => entry.name),
  );
  for (const { sheet } of sheets) work.context.workbook.worksheets.getItem(sheet.id).delete();
  await sync(work);
}
