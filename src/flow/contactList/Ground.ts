import type { Culture } from "../../core/Culture";
import type { Day } from "../../core/days/Day";
import type { TableSource, Watch } from "../../workbook/WorkbookPort";
import type { TableChoices } from "../Choice";
import type { Reads } from "./sharedReads";

/** What a list is made from. */
export interface Ground {
  readonly workbook: Reads;
  readonly sources: readonly TableSource[];
  /** The tables as they are matched now: who there is, and for methods with which none are remembered. */
  readonly tables: TableChoices;
  readonly culture: Culture;
  readonly today: Day;
  readonly watch?: Watch | undefined;
}
