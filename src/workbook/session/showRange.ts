import { Refusal } from "../../core/refusal/Refusal";

/** Shows a sheet and selects cells on it; of several areas, parted by commas, the first. */
export async function showRange(context: Excel.RequestContext, sheet: string, address: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
  await context.sync();
  if (worksheet.isNullObject) throw new Refusal("workbook.sheetGone", { sheet });
  worksheet.activate();
  worksheet.getRange(address.split(",")[0]).select();
  await context.sync();
}
