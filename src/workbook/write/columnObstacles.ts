import { Refusal } from "../../core/refusal/Refusal";
import { addressOf } from "../area/addressOf";
import { overlap } from "../area/overlap";
import type { ColumnPlan } from "./ColumnTask";
import type { SheetSurroundings } from "./SheetSurroundings";

/** Merged cells, pivots and formulas that spill across cells of ours that are to be written over: one entry a column and kind. */
export function columnObstacles({ located, tasks }: ColumnPlan, around: SheetSurroundings): Refusal[] {
  return tasks.flatMap(({ area, replaces }) => {
    if (!replaces) return [];
    const facts = { sheet: located?.sheetName ?? "", address: addressOf(area) };
    return [
      ...(around.merged.some((other) => overlap(other, area)) ? [new Refusal("workbook.mergedInTheWay", facts)] : []),
      ...(around.pivots.some((other) => overlap(other, area)) ? [new Refusal("workbook.pivotInTheWay", facts)] : []),
      ...(around.spilled.some((other) => overlap(other, area)) ? [new Refusal("workbook.spilledInTheWay", facts)] : []),
    ];
  });
}
