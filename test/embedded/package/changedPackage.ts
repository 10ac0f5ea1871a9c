import type { Workbook } from "../../../src/embedded/model/Workbook";
import type { Change } from "../../../src/embedded/model/WorkbookModel";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { richPackage } from "./richPackage";
import { differentParts } from "./samePackage";

export const rich = richPackage();
export const SHEET = "xl/worksheets/sheet1.xml";

/** Opens the rich workbook, changes it, saves it, opens it again. */
export function changed(
  change: (workbook: Workbook) => void,
  original = rich,
): { bytes: Uint8Array; again: Workbook; parts: ReturnType<typeof differentParts> } {
  const workbook = openWorkbook(original, "Orders.xlsm");
  change(workbook);
  const bytes = saveWorkbook(workbook, original);
  return { bytes, again: openWorkbook(bytes, "Orders.xlsm"), parts: differentParts(original, bytes) };
}

export const orders = (workbook: Workbook) => workbook.sheet("Orders")!;

export function announce(workbook: Workbook, facet: Change["facet"], sheet = "Orders"): void {
  workbook.announce({ facet, source: "api", sheet: workbook.sheet(sheet)!.id });
}

export const NONE = { changed: [], lost: [], added: [] };

export function area(row: number, column: number, [rows, columns]: [number, number] = [1, 1]) {
  return { row, column, rows, columns };
}
