import { parseAddress } from "../../model/address";
import type { CellValue, WorkbookModel } from "../../model/WorkbookModel";

export interface ReferredCell {
  sheet: string;
  row: number;
  column: number;
  value: CellValue;
}

/** The cells that a formula means when it is nothing but a reference or a name of one, row by row; `undefined` for any other formula. */
export function referredCells(formula: string, { model, sheet }: { model: WorkbookModel; sheet: string }): ReferredCell[] | undefined {
  const text = formula.replace(/^=/, "");
  const name = model.names.find(
    (known) => known.name.toLowerCase() === text.toLowerCase() && (known.scope === undefined || known.scope === sheet),
  );
  const parsed = parseAddress((name?.formula ?? text).replace(/^=/, ""));
  const place = parsed && model.sheet(parsed.sheet ?? sheet);
  if (!parsed || !place) return undefined;
  const { area } = parsed;
  if (area.rows * area.columns === 1) {
    const value = place.cells.get(area.row, area.column)?.value ?? null;
    return [{ sheet: place.id, row: area.row, column: area.column, value }];
  }
  const found: ReferredCell[] = [];
  place.cells.forEach(area, ({ value }, row, column) => found.push({ sheet: place.id, row, column, value }));
  return found;
}
