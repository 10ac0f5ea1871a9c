import { intersect } from "./intersect";
import { lineHeight } from "./lineHeight";
import type { Area, RowModel, SheetWithCells, WorkbookModel } from "./WorkbookModel";

/** Excel's height of a row of its default font, in points. */
const PLAIN_HEIGHT = 15;

/**
 * Makes rows without a height of their own as high as their largest font asks for, as Excel does when a font is set. Wrapped text is left to
 * whoever draws it. O(cells of the rows).
 */
export function growRows(workbook: Pick<WorkbookModel, "styles" | "announce">, sheet: SheetWithCells, area: Area): void {
  const used = sheet.cells.used(false);
  const shared = used && intersect(used, { ...area, column: used.column, columns: used.columns });
  if (!shared) return;
  const needed = new Map<number, number>();
  sheet.cells.forEach(shared, (cell, row) => {
    const height = lineHeight(workbook.styles[cell.style]?.font.size ?? 11);
    if (height > (needed.get(row) ?? PLAIN_HEIGHT)) needed.set(row, height);
  });
  let isChanged = false;
  for (let row = shared.row; row < shared.row + shared.rows; row += 1) {
    const known = sheet.rows.get(row);
    if ((known?.height !== undefined && !known.grown) || known?.height === needed.get(row)) continue;
    sheet.rows.set(row, withHeight(known, needed.get(row)));
    isChanged = true;
  }
  if (isChanged) workbook.announce({ facet: "rows", source: "api", sheet: sheet.id });
}

function withHeight(known: RowModel | undefined, height: number | undefined): RowModel {
  const { height: _, grown: __, ...rest } = known ?? {};
  return height === undefined ? rest : { ...rest, height, grown: true };
}
