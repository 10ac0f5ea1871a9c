import { referenceTo } from "../area/referenceTo";
import { placeHand } from "../hand/placeHand";
import { locateAll } from "../register/Holdings";
import { emptyRegister } from "../register/Register";
import type { OwnedSheet } from "../register/OwnedSheet";
import { setAnchors } from "../register/setAnchors";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { buildSheet } from "../sheet/buildSheet";
import { emptySheets } from "../sheet/emptySheets";
import { firstCell } from "../sheet/writeSheets";
import type { RestorePoint, SheetState } from "./RestorePoint";

/** Builds one sheet as it was, on the sheet that stands in its place or on a new one; gives the sheet's id. */
async function rebuild(work: Work, state: SheetState, id: string | undefined): Promise<string> {
  const { worksheets } = work.context.workbook;
  const sheet = id === undefined ? worksheets.add(state.sheetName) : worksheets.getItem(id);
  if (id === undefined) sheet.position = state.position;
  else await emptySheets(work, [id]);
  sheet.name = state.sheetName;
  sheet.load("id");
  await sync(work);
  await buildSheet(work, sheet, placeHand(state.description, state.hand ?? []));
  return sheet.id;
}

/**
 * Makes the sheets that a run replaced or removed what they were before.
 *
 * @param deleted whether a sheet that cannot be found was deleted by the user since, so that it does not come back
 * @returns the register's entries of all sheets before the run, with the ids that the sheets have now
 */
export async function restoreSheets(work: Work, point: RestorePoint, deleted: (entry: OwnedSheet) => boolean): Promise<OwnedSheet[]> {
  const { context } = work;
  const { ownSheets } = await locateAll(context, { ...emptyRegister, sheets: point.sheets });
  const now = new Map(ownSheets.map(({ entry, sheet }) => [entry.name, { id: sheet.id, name: sheet.name }]));
  for (const state of point.sheetStates) {
    const { name } = state.entry;
    const id = now.get(name)?.id;
    if (id === undefined && deleted(state.entry)) continue;
    now.set(name, { id: await rebuild(work, state, id), name: state.sheetName });
  }
  const entries = point.sheets.filter(({ name }) => now.has(name)).map((entry) => ({ ...entry, sheetId: now.get(entry.name)!.id }));
  await setAnchors(
    context,
    entries.map(({ name }) => ({ name, reference: referenceTo(now.get(name)!.name, firstCell) })),
  );
  await sync(work);
  return entries;
}
