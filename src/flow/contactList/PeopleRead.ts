import type { Day } from "../../core/days/Day";
import type { Skipped } from "../../core/refusal/Skipped";

/** A customer as the tables know him, whatever the methods say. */
export interface Person {
  readonly key: string;
  readonly name: string;
  /** The day of the last contact in the tables; `null` where none is known. */
  readonly contact: Day | null;
  readonly order: Day | null;
  /** Revenue, or the expected amount where there is none. */
  readonly value: number | null;
  /** What the person whom we talk to does in the purchase. */
  readonly role: string | null;
  readonly owner: string | null;
}

export interface PeopleRead {
  readonly people: readonly Person[];
  /** The newest date of a contact or an order. */
  readonly newest: Day | undefined;
  readonly skipped: readonly Skipped[];
  readonly moneyFormat?: string | undefined;
  readonly rocYears?: boolean;
}
