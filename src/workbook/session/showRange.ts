import { Refusal } from "../../core/refusal/Refusal";

/** Shows a sheet and selects cells on it; several areas are parted by commas. */
export async function showRange(context: Excel.RequestContext, sheet: string, address: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
  await context.sync();
  if (worksheet.isNullObject) throw new Refusal("workbook.sheetGone", { sheet });
  worksheet.activate();
  if (address.includes(",")) worksheet.getRanges(address).select();
  else worksheet.getRange(address).select();
  await context.sync();
}
