import type { Culture } from "../core/Culture";
import type { Day } from "../core/days/Day";
import type { TableRole } from "../core/fields/Field";
import type { TableData } from "../workbook/WorkbookPort";
import type { Choice } from "./Choice";
import type { SnapshotsRead } from "./history/readSnapshots";
import type { RulesRead } from "./rules/RulesRead";

export interface ClassifyInput {
  readonly choice: Choice;
  /** The columns of the chosen tables, as `columnsToRead` names them. */
  readonly data: Readonly<Partial<Record<TableRole, TableData>>>;
  readonly culture: Culture;
  readonly today: Day;
  /** What earlier runs left, for a method that keeps a history. */
  readonly history?: SnapshotsRead | undefined;
  /** The user's own rules, for a method that goes by them. */
  readonly rules?: RulesRead | undefined;
}
