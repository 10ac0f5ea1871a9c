import { findHistory } from "../history/findHistory";
import { restoreHistory } from "../history/restoreHistory";
import { locateAll } from "../register/Holdings";
import { emptyRegister, type Register } from "../register/Register";
import { saveRegister } from "../register/registerPart";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { removeNames } from "../register/removeNames";
import type { MadeColumns } from "./restoreColumns";
import { restoreColumns } from "./restoreColumns";
import { restoreSheets } from "./restoreSheets";
import type { RestorePoint } from "./RestorePoint";

/** What a run made, and what the register shall say once that is taken back. */
export interface Made {
  readonly columns: MadeColumns;
  /** Excel's ids of the sheets that the run added. */
  readonly sheetIds: readonly string[];
  /** The names that follow them. */
  readonly anchors: readonly string[];
  /** Names of sheets that the run kept: one that cannot be found now was deleted by the user. */
  readonly deletable: ReadonlySet<string>;
  /** Names that follow sheets which stay with the user, for he has written on them: earlier ones are built beside them. */
  readonly left: ReadonlySet<string>;
  readonly register: Register;
}

async function sheetsOf({ context }: Work, sheets: Register["sheets"]) {
  return (await locateAll(context, { ...emptyRegister, sheets })).ownSheets;
}

/** Brings the workbook back to a restore point. Works from whatever state it finds, so that it can be tried again. */
export async function restore(work: Work, point: RestorePoint, made: Made): Promise<void> {
  const { context, memory, progress } = work;
  progress("undoing", 0, 3);
  await restoreColumns(work, point, made.columns);
  progress("undoing", 1, 3);
  await removeNames(context, made.anchors);
  for (const id of made.sheetIds) context.workbook.worksheets.getItem(id).delete();
  await sync(work);
  const sheets = await restoreSheets(work, point, { deleted: ({ name }) => made.deletable.has(name), left: made.left });
  if (point.history)
    await restoreHistory(work, point.history, findHistory({ ownSheets: await sheetsOf(work, sheets) }, point.history.anchor));
  progress("undoing", 2, 3);
  await saveRegister(context, memory, { ...made.register, sheets });
  progress("undoing", 3, 3);
}
