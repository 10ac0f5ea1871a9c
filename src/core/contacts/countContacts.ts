import { contactKinds, directions } from "../fields/contactFields";
import type { ContactBook, ContactKind, Direction } from "./ContactBook";

/** Which contacts are counted; a limit that is left out lets every row pass. */
export interface ContactFilter {
  readonly kind?: ContactKind;
  readonly direction?: Direction;
  /** Days after which a contact counts: the day itself is outside. */
  readonly after?: number;
  /** The last day that counts. */
  readonly upTo?: number;
}

/** Contacts per customer that pass. O(rows). */
export function countContacts(book: ContactBook, { kind, direction, after = -Infinity, upTo = Infinity }: ContactFilter): Float64Array {
  const counts = new Float64Array(book.customers);
  const kindIndex = kind === undefined ? undefined : contactKinds.indexOf(kind);
  const directionIndex = direction === undefined ? undefined : directions.indexOf(direction);
  book.customer.forEach((customer, row) => {
    const passes =
      (kindIndex === undefined || book.kind?.[row] === kindIndex) &&
      (directionIndex === undefined || book.direction?.[row] === directionIndex);
    if (passes && book.day[row]! > after && book.day[row]! <= upTo) counts[customer]!++;
  });
  return counts;
}
