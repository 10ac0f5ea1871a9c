import type { Day } from "../core/days/Day";
import type { FieldId } from "../core/fields/fields";
import type { TableRole } from "../core/fields/Field";
import type { OptionValues } from "../core/method/OptionDeclaration";
import type { MethodId } from "../methods/methods";

/** A table of the workbook in a role, with the column that each field is read from. */
export interface TableChoice {
  /** `TableSource.id`. */
  readonly source: string;
  /** Column index by field. */
  readonly columns: Readonly<Partial<Record<FieldId, number>>>;
  /** For orders whose rows are baskets: the columns that hold items, and what stands between several items of one cell (empty for nothing). */
  readonly items?: { readonly columns: readonly number[]; readonly separator: string };
}

export type TableChoices = Readonly<Partial<Record<TableRole, TableChoice>>>;

/** Everything that the user decides before a run. */
export interface Choice {
  readonly method: MethodId;
  readonly tables: TableChoices;
  /** `null`: the proposal. */
  readonly asOf: Day | null;
  /** Only what differs from the defaults. */
  readonly options: OptionValues;
}
