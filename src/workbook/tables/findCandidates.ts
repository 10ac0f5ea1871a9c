import type { Area } from "../../core/Area";
import { overlap } from "../area/overlap";
import type { Holdings } from "../register/Holdings";
import { areaFields, areaOf } from "../session/rangeAt";
import type { SheetInfo } from "../session/SheetInfo";
import type { TableInfo } from "../session/TableInfo";
import { dataArea, loadTables } from "../session/TableInfo";
import type { Candidate } from "./Candidate";
import { rangeId, tableId } from "./Candidate";
import { islands } from "./islands";
import { loadPivots } from "./loadPivots";
import type { SheetToScan } from "./scanSheet";
import { scanSheet } from "./scanSheet";

/** An Excel table as a candidate. */
export function ofTable(table: TableInfo, sheet: SheetInfo): Candidate {
  return { id: tableId(table.id), kind: "table", name: table.name, sheet, area: table.area, data: dataArea(table) };
}

function ofIsland(area: Area, sheet: SheetInfo): Candidate {
  return { id: rangeId(sheet.id, area), kind: "range", name: sheet.name, sheet, area };
}

/** The islands of one sheet; a single column can hold no table that anyone would classify. */
async function islandsOf(context: Excel.RequestContext, info: SheetInfo, { used, holes }: Omit<SheetToScan, "sheet">): Promise<Area[]> {
  const sheet = context.workbook.worksheets.getItem(info.id);
  const occupancy = await scanSheet(context, { sheet, used, holes });
  const found = islands(used, occupancy);
  return found.filter((area) => area.columns > 1 && !holes.some((hole) => overlap(hole, area)));
}

/** The visible sheets that are not ours, in their order. */
function usersSheets({ sheets, ownSheets }: Holdings): SheetInfo[] {
  const ours = new Set(ownSheets.map(({ sheet }) => sheet.id));
  return sheets.filter(({ id, visible }) => visible && !ours.has(id)).sort((a, b) => a.position - b.position);
}

/** Everything in the workbook that may be a table: Excel tables first, then islands of content, sheet by sheet. */
export async function findCandidates(context: Excel.RequestContext, holdings: Holdings): Promise<Candidate[]> {
  const sheets = usersSheets(holdings);
  const used = sheets.map(({ id }) => context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load(areaFields));
  const tables = await loadTables(context);
  const pivots = await loadPivots(context);
  const found: Candidate[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const here = tables.filter(({ sheetId }) => sheetId === sheet.id);
    found.push(...here.filter(({ showHeaders }) => showHeaders).map((table) => ofTable(table, sheet)));
    if (used[index]!.isNullObject) continue;
    const holes = [...here.map(({ area }) => area), ...(pivots.get(sheet.id) ?? [])];
    const areas = await islandsOf(context, sheet, { used: areaOf(used[index]!), holes });
    found.push(...areas.map((area) => ofIsland(area, sheet)));
  }
  return found;
}
