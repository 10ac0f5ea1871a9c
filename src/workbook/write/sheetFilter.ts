import type { Area } from "../../core/Area";
import { areaFields, areaOf, rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";

/** Cells that a filter on a plain range may have to cover. */
export interface Columns {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** The filter buttons of a sheet that hide no rows now; `null` for none. A filter in use is left alone, for setting it anew would lose what the user chose. */
async function idleFilter(work: Work, sheetId: string): Promise<{ filter: Excel.AutoFilter; area: Area } | null> {
  const filter = work.context.workbook.worksheets.getItem(sheetId).autoFilter.load("enabled,isDataFiltered");
  const range = filter.getRangeOrNullObject().load(areaFields);
  await sync(work);
  if (range.isNullObject || !filter.enabled || filter.isDataFiltered) return null;
  return { filter, area: areaOf(range) };
}

/**
 * Lets the filter buttons of a plain range cover our columns beside it: sorting with them moves only the cells that they cover, and
 * would leave our values beside the wrong customers.
 */
export async function widenFilter(work: Work, { sheetId, areas }: Columns): Promise<void> {
  if (areas.length === 0) return;
  const idle = await idleFilter(work, sheetId);
  if (!idle) return;
  const { filter, area } = idle;
  let end = area.column + area.columns;
  for (const { row, column } of [...areas].sort((a, b) => a.column - b.column)) if (row === area.row && column === end) end += 1;
  if (end === area.column + area.columns) return;
  filter.apply(rangeAt(work.context.workbook.worksheets.getItem(sheetId), { ...area, columns: end - area.column }));
  await sync(work);
}

/** Takes filter buttons back from columns of ours that are about to go. */
export async function narrowFilter(work: Work, { sheetId, areas }: Columns): Promise<void> {
  if (areas.length === 0) return;
  const idle = await idleFilter(work, sheetId);
  if (!idle) return;
  const { filter, area } = idle;
  let end = area.column + area.columns;
  for (const { row, column } of [...areas].sort((a, b) => b.column - a.column)) if (row === area.row && column === end - 1) end -= 1;
  if (end === area.column + area.columns || end <= area.column) return;
  filter.apply(rangeAt(work.context.workbook.worksheets.getItem(sheetId), { ...area, columns: end - area.column }));
  await sync(work);
}
