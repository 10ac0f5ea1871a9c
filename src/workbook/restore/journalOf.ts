import type { Job } from "../write/Job";
import { newTasks } from "../write/openRoom";
import { entryOf } from "../sheet/writeSheets";
import type { Journal } from "./Journal";

/** How to put a run back that has yet to begin. */
export function journalOf({ plan, holdings, columns, sheets, point, rows }: Job): Journal {
  const { room, located } = columns;
  const fresh = newTasks(columns);
  const headers = fresh.map(({ header }) => header);
  const names = fresh.map(({ entry }) => entry.name);
  return {
    point,
    columns: { after: columns.tasks.map(({ entry }) => entry), mayBeDeleted: false },
    added: sheets.tasks
      .filter(({ held }) => !held)
      .map((task) => {
        const { description: _, ...entry } = entryOf(plan.method, task, "");
        return { ...entry, title: task.title };
      }),
    deletable: [],
    register: holdings.register,
    known: holdings.sheets.map(({ id, name }) => ({ id, name })),
    ...(room && located ? { room: { room, sheetName: located.sheetName, headers, names } } : {}),
    // Where no earlier values come back, it does not matter how the rows stand.
    ...(rows && point.columnStates.length > 0 ? { rows } : {}),
  };
}
