import type { Style } from "../../sheets/SheetDescription";
import type { Input } from "../cells/Input";
import type { HistoryRow, HistoryState } from "./HistoryState";

/** All that a run does to a history that is there already. */
export interface HistoryChange {
  readonly sheetName: string;
  /** Our columns of rows that stay and say something else now. */
  readonly updates: readonly HistoryRow[];
  /** New rows, our columns only. */
  readonly additions: readonly (readonly Input[])[];
  /** Number format of each of our columns. */
  readonly formats: readonly (string | null)[];
  /** Look of each of our columns. */
  readonly styles: readonly (Style | undefined)[];
  /** How to take it back. */
  readonly state: HistoryState;
}
