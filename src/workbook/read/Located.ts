import type { Area } from "../../core/Area";

/** A table of the user's as it stands now. */
export interface Located {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Excel's id of the table; absent for a plain range. */
  readonly tableId?: string;
  /** Header row, data and totals row together. */
  readonly area: Area;
  readonly data: Area;
  readonly headers: readonly string[];
}
