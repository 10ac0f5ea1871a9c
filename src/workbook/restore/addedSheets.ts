import { locateAll, type HeldSheet } from "../register/Holdings";
import { emptyRegister } from "../register/Register";
import { loadSheets } from "../session/SheetInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { Journal } from "./Journal";

/** Sheets that a run has added, as far as it came. */
export interface AddedSheets {
  readonly held: readonly HeldSheet[];
  /** Ids of those that stand there empty, without a name that follows them yet. */
  readonly strays: readonly string[];
}

/** Finds the sheets that a run has added before it was interrupted. */
export async function addedSheets(work: Work, { added, known, point }: Pick<Journal, "added" | "known" | "point">): Promise<AddedSheets> {
  const { context } = work;
  if (added.length === 0) return { held: [], strays: [] };
  const { ownSheets: held } = await locateAll(context, { ...emptyRegister, sheets: added });
  const { ownSheets: earlier } = await locateAll(context, { ...emptyRegister, sheets: point.sheets });
  const listSheets = loadSheets(context);
  await sync(work);
  const met = new Set([...held, ...earlier].map(({ sheet }) => sheet.id));
  const titles = new Set(added.map(({ title }) => title));
  const loose = listSheets().filter(
    ({ id, name }) => titles.has(name) && !met.has(id) && !known.some((sheet) => sheet.id === id && sheet.name === name),
  );
  const content = loose.map(({ id }) => context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load("address"));
  if (loose.length > 0) await sync(work);
  return { held, strays: loose.filter((_, index) => content[index]!.isNullObject).map(({ id }) => id) };
}
