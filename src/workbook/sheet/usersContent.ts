import type { HeldSheet } from "../register/Holdings";
import { areaFields, areaOf } from "../session/rangeAt";
import { scanSheet } from "../tables/scanSheet";

/**
 * The sheets of ours on which the user has put something: cells outside of what we wrote, or a chart. They are his from then on, for
 * his notes stand beside lines that a new run would change.
 */
export async function usersContent(context: Excel.RequestContext, held: readonly HeldSheet[]): Promise<HeldSheet[]> {
  const sheets = held.map(({ sheet }) => context.workbook.worksheets.getItem(sheet.id));
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(areaFields));
  const charts = sheets.map((sheet) => sheet.charts.load("items/name"));
  if (held.length > 0) await context.sync();
  const found: HeldSheet[] = [];
  for (const [index, own] of held.entries()) {
    const foreign = charts[index]!.items.some(({ name }) => !own.entry.charts.includes(name));
    const range = used[index]!;
    const written =
      !range.isNullObject && !(await scanSheet(context, { sheet: sheets[index]!, used: areaOf(range), holes: own.entry.areas })).empty;
    if (foreign || written) found.push(own);
  }
  return found;
}
