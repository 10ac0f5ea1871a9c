import type { Facts } from "./Refusal";

/** One row that was left out of the calculation (or read as a guess), and why. */
export interface Skipped {
  readonly sheet: string;
  /** Row number as Excel shows it, from 1. */
  readonly row: number;
  /** The header of the column at fault. */
  readonly column: string;
  /** Address of the cell on its sheet, for example `B17`. */
  readonly cell: string;
  /** A reason code such as `cell.notADate`; the words hold its sentence. */
  readonly code: string;
  readonly facts: Facts;
}
