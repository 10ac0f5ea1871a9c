import type { CellValue } from "../../model/WorkbookModel";

/** What a filter looks at in one cell of its column. */
export interface FilterCell {
  value: CellValue;
  /** As the cell shows it. */
  text: string;
  /** `#RRGGBB`; null without a fill. */
  fill: string | null;
  fontColor: string;
  isDate: boolean;
}

export type CellTest = (cell: FilterCell) => boolean;
