import { locateAll } from "../register/Holdings";
import { emptyRegister } from "../register/Register";
import { rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { ColumnPlan, ColumnTask } from "./ColumnTask";
import { setWidth } from "./setWidth";
import { widthInPoints } from "./widthInPoints";

/**
 * Where columns before them have left an Excel table, new columns of ours have moved to the left, and sheet columns keep their widths: the place that they
 * left gets its width back, the place that they took gets theirs. Gives the tasks with the widths to go back to.
 */
export async function followWidths(work: Work, { tasks, stale, located }: ColumnPlan): Promise<readonly ColumnTask[]> {
  const fresh = tasks.filter(({ replaces, entry }) => !replaces && !entry.inserted);
  if (!located?.tableId || stale.length === 0 || fresh.length === 0) return tasks;
  const { columns } = await locateAll(work.context, { ...emptyRegister, columns: fresh.map(({ entry }) => entry) });
  const sheet = work.context.workbook.worksheets.getItem(located.sheetId);
  const moved = fresh.flatMap((task) => {
    const now = columns.find(({ entry }) => entry.name === task.entry.name);
    return now && now.area.column !== task.area.column ? [{ task, place: rangeAt(sheet, { ...now.area, rows: 1 }) }] : [];
  });
  if (moved.length === 0) return tasks;
  for (const { task } of moved) {
    if (task.entry.widthBefore !== null) setWidth(rangeAt(sheet, { ...task.area, rows: 1 }), task.entry.widthBefore);
  }
  for (const { place } of moved) place.load("format/columnWidth");
  await sync(work);
  const before = new Map<ColumnTask, number | null>();
  for (const { task, place } of moved) {
    const [width, wished] = [place.format.columnWidth, widthInPoints(task.column.width)];
    before.set(task, width < wished ? width : null);
    if (width < wished) place.format.columnWidth = wished;
  }
  await sync(work);
  return tasks.map((task) => ({
    ...task,
    entry: { ...task.entry, widthBefore: before.get(task) ?? (before.has(task) ? null : task.entry.widthBefore) },
  }));
}
