import { Refusal } from "../../core/refusal/Refusal";
import type { SheetInfo } from "../session/SheetInfo";

/** What is about to be written to. */
export interface Touched {
  readonly sheets: readonly SheetInfo[];
  /** Whether sheets are added, removed or renamed. */
  readonly structure: boolean;
}

/**
 * Makes sure that Excel will allow the changes.
 *
 * @throws Refusal `workbook.sheetProtected`, `workbook.structureProtected`
 */
export async function checkProtection(context: Excel.RequestContext, { sheets, structure }: Touched): Promise<void> {
  const worksheets = context.workbook.worksheets;
  const protections = sheets.map(({ id }) => worksheets.getItem(id).protection.load("protected"));
  const whole = context.workbook.protection.load("protected");
  await context.sync();
  const locked = sheets.find((_, index) => protections[index]!.protected);
  if (locked) throw new Refusal("workbook.sheetProtected", { sheet: locked.name });
  if (structure && whole.protected) throw new Refusal("workbook.structureProtected");
}
