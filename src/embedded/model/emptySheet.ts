import { SparseCells } from "./SparseCells";
import type { SheetModel } from "./WorkbookModel";

/** A sheet as `WorksheetCollection.add` makes it, with its own writable cells. */
export function emptySheet(id: string, name: string): SheetModel & { readonly cells: SparseCells } {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    standardWidth: 8.43,
    freeze: { rows: 0, columns: 0 },
    columns: new Map(),
    rows: new Map(),
    merges: [],
    tables: [],
    conditionalFormats: [],
    charts: [],
    validations: [],
    notes: [],
    frames: [],
    pivots: [],
    protection: { protected: false, options: {} },
    pageLayout: { orientation: "Portrait" },
    cells: new SparseCells(),
  };
}
