import { Refusal } from "../../core/refusal/Refusal";
import type { Area } from "../../core/Area";
import { addressOf } from "../area/addressOf";
import { overlap } from "../area/overlap";
import type { TableInfo } from "../session/TableInfo";
import type { SheetInfo } from "../session/SheetInfo";
import { lookAround } from "../write/SheetSurroundings";
import { rightOf } from "./rightOf";

/** Where the obstacles are looked for. */
interface Ground {
  readonly tables: readonly TableInfo[];
  readonly sheets: readonly SheetInfo[];
}

/**
 * What does not let columns be put into tables or taken out of them, because it would have to move aside and cannot: merged cells and other tables that
 * reach beyond the table's rows, pivot tables. `workbook.mergedInTheWay`, `workbook.tableInTheWay`, `workbook.pivotInTheWay`.
 */
export async function besideObstacles(
  context: Excel.RequestContext,
  changed: readonly TableInfo[],
  { tables, sheets }: Ground,
): Promise<Refusal[]> {
  const found: Refusal[] = [];
  for (const table of changed) {
    const right = rightOf(table);
    if (!right) continue;
    const around = await lookAround(context, { sheetId: table.sheetId, area: table.area, renewed: [], count: 0 }, tables);
    const sheet = sheets.find(({ id }) => id === table.sheetId)?.name ?? "";
    const refuse = (code: string, area: Area | undefined): void => {
      if (area) found.push(new Refusal(code, { sheet, address: addressOf(area) }));
    };
    const isCut = (area: Area): boolean =>
      overlap(area, right) && (area.row < right.row || area.row + area.rows > right.row + right.rows || area.column < right.column);
    refuse("workbook.mergedInTheWay", around.merged.find(isCut));
    refuse("workbook.tableInTheWay", around.tables.map(({ area }) => area).find(isCut));
    refuse(
      "workbook.pivotInTheWay",
      around.pivots.find((area) => overlap(area, right)),
    );
  }
  return found;
}
