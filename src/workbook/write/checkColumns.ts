import { Refusal } from "../../core/refusal/Refusal";
import { addressOf } from "../area/addressOf";
import { overlap } from "../area/overlap";
import type { ColumnPlan } from "./ColumnTask";
import type { SheetSurroundings } from "./SheetSurroundings";

/** Refuses where merged cells or a pivot lie across cells of ours that are to be written over. */
export function checkColumns({ located, tasks }: ColumnPlan, around: SheetSurroundings): void {
  for (const { area, replaces } of tasks) {
    if (!replaces) continue;
    const facts = { sheet: located?.sheetName ?? "", address: addressOf(area) };
    if (around.merged.some((other) => overlap(other, area))) throw new Refusal("workbook.mergedInTheWay", facts);
    if (around.pivots.some((other) => overlap(other, area))) throw new Refusal("workbook.pivotInTheWay", facts);
  }
}
