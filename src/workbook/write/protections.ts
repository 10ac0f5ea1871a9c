import { Refusal } from "../../core/refusal/Refusal";
import type { SheetInfo } from "../session/SheetInfo";

/** What is about to be written to. */
export interface Touched {
  readonly sheets: readonly SheetInfo[];
  /** Whether sheets are added, removed or renamed. */
  readonly structure: boolean;
}

/** Every protection that stands in the way of the changes: `workbook.sheetProtected`, `workbook.structureProtected`. */
export async function protections(context: Excel.RequestContext, { sheets, structure }: Touched): Promise<Refusal[]> {
  const worksheets = context.workbook.worksheets;
  const loaded = sheets.map(({ id }) => worksheets.getItem(id).protection.load("protected"));
  const whole = context.workbook.protection.load("protected");
  await context.sync();
  const locked = sheets.filter((_, index) => loaded[index]!.protected);
  return [
    ...locked.map(({ name }) => new Refusal("workbook.sheetProtected", { sheet: name })),
    ...(structure && whole.protected ? [new Refusal("workbook.structureProtected")] : []),
  ];
}
