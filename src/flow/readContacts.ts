import type { ContactBook } from "../core/contacts/ContactBook";
import type { Culture } from "../core/Culture";
import type { Day } from "../core/days/Day";
import { contactKinds, directions } from "../core/fields/contactFields";
import type { ReadableTable } from "./readableTable";
import { RowReader, type Customers, type Remarks } from "./RowReader";

interface ContactsRead extends Remarks {
  readonly book: ContactBook;
}

/**
 * Reads the Contacts table up to the as-of date. A row without a customer, or without a date that can be read, is left out and told; a word for the kind or
 * the direction that is not known is told, and the contact counts without it. Cost: O(rows).
 */
export function readContacts(
  table: ReadableTable,
  customers: Customers,
  { culture, asOf }: { readonly culture: Culture; readonly asOf: Day },
): ContactsRead {
  const reader = new RowReader(table, culture);
  const rows: { customer: number; day: Day; direction: number; kind: number }[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (table.isEmpty(row)) continue;
    const day = reader.requiredDay("contactDate", row);
    if (day === undefined) continue;
    if (day > asOf) {
      reader.skipped.push(table.report("contactDate", row, { code: "row.afterAsOf", facts: { day } }));
      continue;
    }
    const customer = reader.customer(row, { customers, key: "contactCustomer", name: "contactName" });
    if (customer === undefined) continue;
    const direction = reader.choice("direction", row, directions);
    rows.push({ customer, day, direction, kind: reader.choice("contactKind", row, contactKinds) });
  }
  const book: ContactBook = {
    customers: customers.index.count,
    customer: Int32Array.from(rows, ({ customer }) => customer),
    day: Float64Array.from(rows, ({ day }) => day),
    ...(table.has("direction") && { direction: Int8Array.from(rows, ({ direction }) => direction) }),
    ...(table.has("contactKind") && { kind: Int8Array.from(rows, ({ kind }) => kind) }),
  };
  return { book, skipped: reader.skipped, guesses: reader.guesses };
}
