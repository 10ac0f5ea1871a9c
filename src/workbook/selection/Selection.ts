import type { Area } from "../../core/Area";

/** What is selected in the workbook. */
export interface Selection {
  readonly sheet: string;
  /** The selected cells; of several areas, the cell in use. */
  readonly area: Area;
  /** Whether other areas are selected as well. */
  readonly more: boolean;
}
