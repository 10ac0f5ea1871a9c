import type { TableRole } from "../core/fields/Field";
import type { FieldId } from "../core/fields/fields";
import type { AnyMethod } from "../core/method/Method";
import { methods } from "../methods/methods";
import type { Choice, TableChoice } from "./Choice";
import { completeOptions } from "./completeOptions";
import { resolveNeeds } from "./resolveNeeds";

/** Columns of Orders that every method reads where they are there: they decide which rows count as what. */
const alwaysOfOrders: readonly FieldId[] = ["orderCustomer", "orderName", "date", "amount", "quantity", "unitPrice", "orderId", "returned"];
const alwaysOfCustomers: readonly FieldId[] = ["customer", "name"];

/** The column indexes that a choice reads, per table; a table that is not read is absent. */
export function columnsToRead(choice: Choice): Readonly<Partial<Record<TableRole, readonly number[]>>> {
  const method: AnyMethod = methods[choice.method];
  const { found } = resolveNeeds(method, completeOptions(method.options, choice.options), choice.tables);
  const { customers, orders } = choice.tables;
  const ofCustomers = [...alwaysOfCustomers, ...found.flatMap(({ field }) => field ?? [])];
  const usesOrders = found.some(({ field }) => field === undefined);
  return {
    ...(customers && { customers: indexes(customers, ofCustomers) }),
    ...(orders && usesOrders && { orders: indexes(orders, [...alwaysOfOrders, "orderMargin", "orderCollections"]) }),
  };
}

function indexes({ columns }: TableChoice, wanted: readonly FieldId[]): number[] {
  return [...new Set(wanted.flatMap((field) => columns[field] ?? []))];
}
