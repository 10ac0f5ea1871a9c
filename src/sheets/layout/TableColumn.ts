import type { Role } from "../../core/Role";
import type { Value } from "../SheetDescription";

/** A class label and the role whose colours its cells take. */
export interface Label {
  readonly text: string;
  readonly role: Role;
}

/** One column of a table on a sheet. */
export interface TableColumn {
  readonly header: string;
  readonly values: readonly Value[];
  /** `null` leaves General. */
  readonly format: string | null;
  readonly align: "left" | "right";
  /** Cells that hold one of these texts take its role's colours. */
  readonly labels?: readonly Label[];
  /** The text may run over the empty cells to the right: for the last column only. */
  readonly flows?: boolean;
  /** Value of the total row. */
  readonly total?: Value;
}
