import type { ICellData, IRange } from "@univerjs/core";
import type { ISetArrayFormulaDataMutationParams } from "@univerjs/engine-formula";
import type { WorkbookModel } from "../../model/WorkbookModel";
import { valueData } from "./cellData";
import { rangeOf, UNIT } from "./workbookData";

/** The results that formulas of a file had spilled when it was saved, as the formula engine keeps them. */
export function spillData(model: WorkbookModel): ISetArrayFormulaDataMutationParams {
  const ranges: Record<string, Record<number, Record<number, IRange>>> = {};
  const cells: Record<string, Record<number, Record<number, ICellData>>> = {};
  for (const sheet of model.sheets) {
    const used = sheet.cells.used(true);
    if (!used) continue;
    sheet.cells.forEach(used, (cell, row, column) => {
      if (cell.spill) ((ranges[sheet.id] ??= {})[row] ??= {})[column] = rangeOf({ row, column, ...cell.spill });
      if (cell.spill || cell.spilledFrom) ((cells[sheet.id] ??= {})[row] ??= {})[column] = valueData(cell.value);
    });
  }
  return { arrayFormulaRange: { [UNIT]: ranges }, arrayFormulaCellData: { [UNIT]: cells }, arrayFormulaEmbedded: {} };
}
