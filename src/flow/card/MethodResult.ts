import type { Cell } from "../../core/Cell";
import type { Role } from "../../core/Role";
import type { MethodId } from "../../methods/methods";
import type { Place } from "./CustomerCard";

/** What a run of a method left about one customer. */
export interface ResultRow {
  /** By the column's id: `class`, `why`, or a column of the method. */
  readonly cells: Readonly<Record<string, Cell>>;
  readonly place: Place;
}

/** What a method left when it was last run, customer by customer. */
export interface MethodResult {
  readonly method: MethodId;
  /** By the customer's key. */
  readonly rows: ReadonlyMap<string, ResultRow>;
  /** The colour of each label that the run knew, in the language in which it wrote. */
  readonly roles: ReadonlyMap<string, Role>;
}
