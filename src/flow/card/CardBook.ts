import type { ContactBook } from "../../core/contacts/ContactBook";
import type { Day } from "../../core/days/Day";
import type { SnapshotRow } from "../../core/history/Snapshot";
import type { OptionValues } from "../../core/method/OptionDeclaration";
import type { MethodId } from "../../methods/methods";
import type { TableData } from "../../workbook/WorkbookPort";
import type { Subjects } from "../gatherSubjects";
import type { Place } from "./CustomerCard";
import type { MethodResult } from "./MethodResult";

/** What the reviews of one method kept. */
export interface KeptHistory {
  readonly method: MethodId;
  readonly rows: ReadonlyMap<string, readonly SnapshotRow[]>;
  /** All periods that are kept, oldest first. */
  readonly periods: readonly string[];
  readonly place: Place;
}

/** Everything that cards are made of, read once and kept by customer, so that one more card costs next to nothing. */
export interface CardBook {
  readonly asOf: Day;
  readonly subjects: Subjects;
  /** The place of each customer among the subjects, by key. */
  readonly byKey: ReadonlyMap<string, number>;
  /** The same by name, for lists that show nothing else; a name that several bear leads to nobody. */
  readonly byName: ReadonlyMap<string, number>;
  /** Rows of the subjects' orders, as `rowsByCustomer` groups them. */
  readonly orderRows?: { readonly start: Int32Array; readonly rows: Int32Array };
  readonly contacts?: ContactBook;
  /** Whether the order rows bear amounts. */
  readonly priced: boolean;
  /** The list of customers, and its column of keys. */
  readonly customers?: { readonly data: TableData; readonly key: number };
  readonly results: readonly MethodResult[];
  readonly histories: readonly KeptHistory[];
  /** The options with which each method was last run, where they are remembered. */
  readonly options: Readonly<Partial<Record<MethodId, OptionValues>>>;
}
