import { locateAll } from "../register/Holdings";
import { emptyRegister } from "../register/Register";
import { loadSheets } from "../session/SheetInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { Job } from "../write/Job";
import { newTasks } from "../write/openRoom";
import { closeRoom } from "./closeRoom";
import { restore } from "./restore";

/** Takes back a run that failed or was called off on the way, however far it came. */
export async function rollBack(work: Work, job: Job): Promise<void> {
  const { context } = work;
  const { columns, sheets, point, holdings } = job;
  const added = newTasks(columns).map(({ entry }) => entry);
  const { columns: anchored } = await locateAll(context, { ...emptyRegister, columns: added });
  if (columns.room && anchored.length < added.length) {
    await closeRoom(
      work,
      columns.room,
      added.map(({ name }) => name),
    );
  }
  const listSheets = loadSheets(context);
  await sync(work);
  const known = new Set(holdings.sheets.map(({ id }) => id));
  const titles = new Set(sheets.tasks.filter(({ held }) => !held).map(({ title }) => title));
  const sheetIds = listSheets()
    .filter(({ id, name }) => !known.has(id) && titles.has(name))
    .map(({ id }) => id);
  await restore(work, point, {
    columns: { after: columns.tasks.map(({ entry }) => entry), mayBeDeleted: false },
    sheetIds,
    anchors: sheets.tasks.filter(({ held }) => !held).map(({ anchor }) => anchor),
    deletable: new Set(),
    register: holdings.register,
  });
}
