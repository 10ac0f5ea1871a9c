import type { Area } from "../../core/Area";
import type { Cell } from "../../core/Cell";
import { Refusal } from "../../core/refusal/Refusal";
import { readBlock } from "../read/readBlock";
import { rangeAt } from "../session/rangeAt";

/**
 * A few cells of a sheet, row by row: an area far too large for one answer is not for this.
 *
 * @throws Refusal `workbook.sheetGone`
 */
export async function readCells(context: Excel.RequestContext, sheet: string, area: Area): Promise<readonly (readonly Cell[])[]> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
  await context.sync();
  if (worksheet.isNullObject) throw new Refusal("workbook.sheetGone", { sheet });
  const [cells] = await readBlock(context, [rangeAt(worksheet, area)]);
  return cells!;
}
