import type { WritePlan } from "../WorkbookPort";
import type { HandBySheet } from "../hand/planHand";
import type { HeldSheet } from "../register/Holdings";
import { captureColumns } from "../restore/captureColumns";
import { markRows } from "../restore/RowMark";
import type { SheetState } from "../restore/RestorePoint";
import type { Work } from "../session/Work";
import { columnPlaces } from "../widths/columnPlaces";
import { decide, replacedSheets } from "./decide";
import type { Job } from "./Job";
import { rowsMoved } from "./rowsMoved";

function captureSheet({ entry, sheet }: HeldSheet, hands: HandBySheet): SheetState[] {
  const { description } = entry;
  const hand = hands.get(entry.name);
  return description ? [{ entry, sheetName: sheet.name, position: sheet.position, description, ...(hand ? { hand } : {}) }] : [];
}

/**
 * Finds out everything that a run will do, whether Excel will allow it, and how to take it back. Writes nothing.
 *
 * @throws Refusal `workbook.tableGone`, `workbook.tableChanged`, `workbook.tableGrew`, `workbook.rowsMoved`, `workbook.noRoom`, `workbook.mergedInTheWay`,
 * `workbook.pivotInTheWay`, `workbook.spilledInTheWay`, `workbook.sheetProtected`, `workbook.structureProtected`, `workbook.historyTableGone`, `workbook.historyColumnGone`,
 * `workbook.historyNoRoom`, `workbook.historyTotals`
 */
export async function prepare(work: Work, plan: WritePlan): Promise<Job> {
  const { progress } = work;
  progress("checking", 0, 1);
  const decision = await decide(work, plan);
  const [first] = decision.obstacles;
  if (first) throw first;
  const { holdings, tables, columns, sheets, hands, history } = decision;
  const replaced = [...columns.tasks.flatMap(({ replaces }) => (replaces ? [replaces] : [])), ...columns.stale];
  const places = await columnPlaces(work, columns, { columns: holdings.columns, tables });
  const others = places.filter(({ entry }) => entry.method !== plan.method).map(({ entry, width }) => ({ name: entry.name, width }));
  const point = {
    method: plan.method,
    columns: holdings.columns.map(({ entry }) => entry),
    sheets: holdings.ownSheets.map(({ entry }) => entry),
    columnStates: await captureColumns(work, replaced, tables),
    ...(others.length > 0 ? { widths: others } : {}),
    sheetStates: replacedSheets(sheets).flatMap((held) => captureSheet(held, hands)),
    ...(history ? { history: history.state } : {}),
    written: "",
  };
  const { located } = columns;
  const rows = plan.columns && located ? await markRows(work, plan.columns.source, located) : undefined;
  // After the mark: between the two no move goes unnoticed.
  const moved = await rowsMoved(work, plan, located);
  if (moved) throw moved;
  progress("checking", 1, 1);
  return { plan, holdings, columns, sheets, ...(history ? { history } : {}), point, places, ...(rows ? { rows } : {}) };
}
