import type { OwnedColumn } from "../register/OwnedColumn";

/** A column of ours in an Excel table from within which others go, as it stands before they do. */
export interface ColumnPlace {
  readonly entry: OwnedColumn;
  readonly sheetId: string;
  readonly tableId: string;
  /** The sheet's column, from 0. */
  readonly column: number;
  /** Its width in points; 0 for a hidden one. */
  readonly width: number;
  /** Whether it goes with its whole sheet column. */
  readonly whole: boolean;
}
