import { sync, type Work } from "../session/Work";
import { callsOneOf } from "./callsOneOf";
import { findCalls } from "./findCalls";
import type { Recalculated } from "./Recalculated";

/** More areas than these are not told one by one: their sheet is calculated as a whole. */
const mostAreas = 200;

/**
 * Has Excel calculate anew the cells that call some functions. No cell is written, whosever it is. Where one of them was not known when its formula was read,
 * Excel is asked to read all formulas anew, as Ctrl+Alt+Shift+F9 does.
 */
export async function recalculateCalls(work: Work, names: readonly string[]): Promise<Recalculated> {
  const found = await findCalls(work, callsOneOf(names));
  for (const { sheet, areas } of found) {
    if (areas.length > mostAreas) sheet.calculate(true);
    else for (const { row, column, rows, columns } of areas) sheet.getRangeByIndexes(row, column, rows, columns).calculate();
  }
  const sum = (of: "cells" | "stuck"): number => found.reduce((all, calls) => all + calls[of], 0);
  if (sum("stuck") > 0) work.context.workbook.application.calculate(Excel.CalculationType.fullRebuild);
  await sync(work);
  return { formulas: sum("cells"), stuck: sum("stuck") };
}
