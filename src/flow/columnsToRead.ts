import type { TableRole } from "../core/fields/Field";
import { contactFields } from "../core/fields/contactFields";
import { paymentFields } from "../core/fields/paymentFields";
import type { FieldId } from "../core/fields/fields";
import type { AnyMethod } from "../core/method/Method";
import { methods } from "../methods/methods";
import type { Choice, TableChoice } from "./Choice";
import { completeOptions } from "./completeOptions";
import { resolveNeeds, usesBook, type Reads } from "./resolveNeeds";

/** Columns of Orders that every method reads where they are there: they decide which rows count as what. */
const alwaysOfOrders: readonly FieldId[] = ["orderCustomer", "orderName", "date", "amount", "quantity", "unitPrice", "orderId", "returned"];
const alwaysOfCustomers: readonly FieldId[] = ["customer", "name"];

/** The column indexes that a choice reads, per table; a table that is not read is absent. */
export function columnsToRead(
  choice: Choice,
  method: Reads & Pick<AnyMethod, "options"> = methods[choice.method],
): Readonly<Partial<Record<TableRole, readonly number[]>>> {
  const resolved = resolveNeeds(method, completeOptions(method.options, choice.options), choice.tables);
  const { customers, orders, contacts, payments } = choice.tables;
  const ofCustomers = [...alwaysOfCustomers, ...resolved.found.flatMap(({ field }) => field ?? [])];
  const ofOrders = [
    ...alwaysOfOrders,
    "orderMargin",
    "orderCollections",
    ...(method.orders?.columns ?? []),
    ...(method.orders?.also ?? []),
  ] as const;
  return {
    ...(customers && { customers: indexes(customers, ofCustomers) }),
    ...(orders && usesBook(resolved, "orders") && { orders: indexes(orders, ofOrders) }),
    ...(contacts && usesBook(resolved, "contacts") && { contacts: indexes(contacts, Object.keys(contactFields) as FieldId[]) }),
    ...(payments && usesBook(resolved, "payments") && { payments: indexes(payments, Object.keys(paymentFields) as FieldId[]) }),
  };
}

function indexes({ columns, items }: TableChoice, wanted: readonly FieldId[]): number[] {
  return [...new Set([...wanted.flatMap((field) => columns[field] ?? []), ...(items?.columns ?? [])])];
}
