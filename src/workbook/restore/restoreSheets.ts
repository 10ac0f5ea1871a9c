import { referenceTo } from "../area/referenceTo";
import { placeHand } from "../hand/placeHand";
import { locateAll } from "../register/Holdings";
import { emptyRegister } from "../register/Register";
import type { OwnedSheet } from "../register/OwnedSheet";
import { setAnchors } from "../register/setAnchors";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { buildSheet } from "../sheet/buildSheet";
import { loadUsualFont } from "../sheet/loadUsualFont";
import { emptySheets } from "../sheet/emptySheets";
import { firstCell } from "../sheet/writeSheets";
import { freeName } from "../write/freeName";
import { longestTitle } from "../write/sheetTitle";
import type { RestorePoint, SheetState } from "./RestorePoint";

/** Which sheets stand otherwise than the run left them. */
export interface Standing {
  /** Whether a sheet that cannot be found was deleted by the user since, so that it does not come back. */
  readonly deleted: (entry: OwnedSheet) => boolean;
  /** Names that follow sheets on which the user has written: they stay with him, and the earlier ones are built beside them. */
  readonly left: ReadonlySet<string>;
}

/** Builds one sheet as it was, on the sheet that stands in its place or on a new one. */
async function rebuild(
  work: Work,
  state: SheetState,
  { id, name, count }: { id: string | undefined; name: string; count: number },
): Promise<{ id: string; name: string }> {
  const { worksheets } = work.context.workbook;
  const sheet = id === undefined ? worksheets.add(name) : worksheets.getItem(id);
  if (id === undefined) sheet.position = Math.min(state.position, count);
  else await emptySheets(work, [id]);
  sheet.name = name;
  sheet.load("id");
  const font = loadUsualFont(work.context);
  await sync(work);
  await buildSheet(work, sheet, { ...placeHand(state.description, state.hand ?? []), usualSize: font.size });
  return { id: sheet.id, name };
}

/**
 * Makes the sheets that a run replaced or removed what they were before.
 *
 * @returns the register's entries of all sheets before the run, with the ids that the sheets have now
 */
export async function restoreSheets(work: Work, point: RestorePoint, { deleted, left }: Standing): Promise<OwnedSheet[]> {
  const { context } = work;
  const { ownSheets, sheets } = await locateAll(context, { ...emptyRegister, sheets: point.sheets });
  const now = new Map(ownSheets.map(({ entry, sheet }) => [entry.name, { id: sheet.id, name: sheet.name }]));
  let count = sheets.length;
  for (const state of point.sheetStates) {
    const { name } = state.entry;
    const held = now.get(name);
    if (!held && deleted(state.entry)) continue;
    const id = left.has(name) ? undefined : held?.id;
    const others = sheets.filter((sheet) => sheet.id !== id).map((sheet) => sheet.name.toLowerCase());
    now.set(name, await rebuild(work, state, { id, count, name: freeName(state.sheetName, new Set(others), longestTitle) }));
    if (id === undefined) count += 1;
  }
  const entries = point.sheets.filter(({ name }) => now.has(name)).map((entry) => ({ ...entry, sheetId: now.get(entry.name)!.id }));
  await setAnchors(
    context,
    entries.map(({ name }) => ({ name, reference: referenceTo(now.get(name)!.name, firstCell) })),
  );
  await sync(work);
  return entries;
}
