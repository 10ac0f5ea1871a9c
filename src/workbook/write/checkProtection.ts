import { protections, type Touched } from "./protections";

/**
 * Makes sure that Excel will allow the changes.
 *
 * @throws Refusal `workbook.sheetProtected`, `workbook.structureProtected`
 */
export async function checkProtection(context: Excel.RequestContext, touched: Touched): Promise<void> {
  const [first] = await protections(context, touched);
  if (first) throw first;
}
