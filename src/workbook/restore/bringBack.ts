import { putBesideBack } from "../beside/putBesideBack";
import { locateAll } from "../register/Holdings";
import { emptyRegister } from "../register/Register";
import type { Work } from "../session/Work";
import { addedSheets } from "./addedSheets";
import { closeRoom } from "./closeRoom";
import type { Journal } from "./Journal";
import { restore } from "./restore";

/**
 * Brings the workbook to where a journal says that it belongs, however far the work came that was interrupted.
 *
 * @param left names that follow sheets which stay with the user, for he has written on them
 */
export async function bringBack(work: Work, journal: Journal, left: ReadonlySet<string> = new Set()): Promise<void> {
  const { room, columns, added, deletable, register, point } = journal;
  await putBesideBack(work);
  if (room) {
    const fresh = columns.after.filter(({ name }) => room.names.includes(name));
    const { columns: anchored, sheets } = await locateAll(work.context, { ...emptyRegister, columns: fresh });
    if (anchored.length < fresh.length) await closeRoom(work, room, sheets);
  }
  const { held, strays } = await addedSheets(work, journal);
  const leaving = held.filter(({ entry }) => !left.has(entry.name)).map(({ sheet }) => sheet.id);
  await restore(work, point, {
    columns,
    sheetIds: [...leaving, ...strays],
    anchors: added.map(({ name }) => name),
    deletable: new Set(deletable),
    left,
    register,
  });
}
