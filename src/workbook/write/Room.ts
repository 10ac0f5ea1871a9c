import type { Area } from "../../core/Area";

/** Where new columns go. */
export interface Room {
  readonly sheetId: string;
  /** Header to last row (a totals row included). */
  readonly area: Area;
  /** The Excel table that grows over it, and its area before. */
  readonly table?: { readonly id: string; readonly before: Area };
  /** Whether whole sheet columns are inserted first, which moves what stands to the right. */
  readonly insert: boolean;
  /** Where sheet columns are inserted: the column behind the last one with content before. */
  readonly end?: number;
  /** Whether the cells are without any look of their own. */
  readonly bare: boolean;
  /** Width in points of each sheet column before. */
  readonly widths: readonly number[];
}
