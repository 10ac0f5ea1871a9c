import { Refusal } from "../../core/refusal/Refusal";
import type { TableSource } from "../WorkbookPort";
import { locateRange } from "./locateRange";
import { locateTable } from "./locateTable";
import type { Located } from "./Located";

/**
 * Finds a table again and makes sure that its columns still stand where they were listed; columns of ours may have come or gone to their right.
 *
 * @throws Refusal `workbook.tableGone`, `workbook.tableChanged`
 */
export async function locateSource(context: Excel.RequestContext, source: TableSource): Promise<Located> {
  const located = await (source.kind === "table" ? locateTable(context, source) : locateRange(context, source));
  const changed = source.headers.findIndex((header, index) => !source.owned.includes(index) && located.headers[index] !== header);
  if (changed >= 0) {
    throw new Refusal("workbook.tableChanged", { table: source.name, sheet: located.sheetName, column: source.headers[changed]! });
  }
  return located;
}
