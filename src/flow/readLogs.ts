import type { ContactBook } from "../core/contacts/ContactBook";
import type { Culture } from "../core/Culture";
import type { Day } from "../core/days/Day";
import type { CustomerIndex } from "../core/orders/CustomerIndex";
import type { PaymentBook } from "../core/payments/PaymentBook";
import type { Remarks } from "./RowReader";
import { readContacts } from "./readContacts";
import { readPayments } from "./readPayments";
import type { ReadableTable } from "./readableTable";

/** The logs that were read beside the orders, with what could not be read in them. */
export interface Logs extends Remarks {
  readonly contacts?: ContactBook;
  readonly payments?: PaymentBook;
}

interface LogTables {
  readonly contacts: ReadableTable | undefined;
  readonly payments: ReadableTable | undefined;
}

/**
 * Reads contacts and payments up to the as-of date.
 * @param closed whether a list or orders say who there is, so that these logs bring nobody new
 * Cost: O(rows).
 */
export function readLogs(
  { contacts, payments }: LogTables,
  index: CustomerIndex,
  { closed, ...dated }: { readonly closed: boolean; readonly culture: Culture; readonly asOf: Day },
): Logs {
  const customers = { index, closed };
  const paid = payments && readPayments(payments, customers, dated.culture);
  const met = contacts && readContacts(contacts, customers, dated);
  return {
    ...(met && { contacts: met.book }),
    ...(paid && { payments: paid.book }),
    skipped: [...(met?.skipped ?? []), ...(paid?.skipped ?? [])],
    guesses: [...(met?.guesses ?? []), ...(paid?.guesses ?? [])],
  };
}
