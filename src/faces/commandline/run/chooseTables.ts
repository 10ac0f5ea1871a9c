import type { Culture } from "../../../core/Culture";
import type { TableChoices } from "../../../flow/Choice";
import { matchColumns } from "../../../flow/matchColumns";
import { proposeTables } from "../../../flow/proposeTables";
import type { TableSource } from "../../../workbook/WorkbookPort";
import { Complaint } from "../Complaint";

export interface TableWishes {
  /** Table or sheet of the customers (or of the orders, where it holds nothing else). */
  readonly sheet?: string;
  /** Table or sheet of the orders; `none` to leave them out. */
  readonly orders?: string;
  /** Table or sheet of the user's own rules, where there are several. */
  readonly rules?: string;
}

/** The tables in their roles: as proposed, unless the user named them. Throws Complaint for a name that nothing has. */
export function chooseTables(
  proposed: TableChoices,
  sources: readonly TableSource[],
  given: { readonly wishes: TableWishes; readonly culture: Culture },
): TableChoices {
  const { wishes, culture } = given;
  const rules = wishes.rules === undefined ? proposed.rules : matchColumns(sourcesNamed(wishes.rules, sources)[0]!, "rules", culture);
  const customersAndOrders = wishes.sheet === undefined ? proposed : namedTables(proposed, sourcesNamed(wishes.sheet, sources), culture);
  const named = rules === proposed.rules && wishes.sheet === undefined ? proposed : { ...customersAndOrders, ...(rules && { rules }) };
  if (wishes.orders === undefined) return named;
  const { orders: _, ...withoutOrders } = named;
  if (wishes.orders.toLowerCase() === "none" && !sources.some((source) => isNamed(source, "none")))
    return ordersAsCustomers(withoutOrders, named, { sources, culture });
  const found = sourcesNamed(wishes.orders, sources)[0]!;
  const { customers } = withoutOrders;
  return { ...(customers && customers.source !== found.id && { customers }), orders: matchColumns(found, "orders", culture) };
}

/** The customers' table is the named one; the orders stay as proposed where they are another. */
function namedTables(proposed: TableChoices, named: readonly TableSource[], culture: Culture): TableChoices {
  const own = proposeTables(named, culture);
  if (own.customers === undefined && own.orders !== undefined) return own;
  const customers = own.customers ?? matchColumns(named[0]!, "customers", culture);
  const orders = own.orders ?? proposed.orders;
  return { customers, ...(orders && orders.source !== customers.source && { orders }) };
}

/** Without orders, their table may still be a list of customers. */
function ordersAsCustomers(
  rest: TableChoices,
  named: TableChoices,
  { sources, culture }: { readonly sources: readonly TableSource[]; readonly culture: Culture },
): TableChoices {
  if (rest.customers !== undefined) return rest;
  const source = sources.find(({ id }) => id === named.orders?.source) ?? sources[0];
  return source ? { customers: matchColumns(source, "customers", culture) } : rest;
}

function sourcesNamed(name: string, sources: readonly TableSource[]): readonly TableSource[] {
  const found = sources.filter((source) => isNamed(source, name));
  const byTable = found.filter((source) => same(source.name, name));
  if (found.length > 0) return byTable.length > 0 ? byTable : found;
  const allowed = [...new Set(sources.flatMap((source) => [source.sheet, source.name]))].join(", ");
  throw new Complaint("input", "noSuchTable", { met: name, allowed });
}

function isNamed(source: TableSource, name: string): boolean {
  return same(source.name, name) || same(source.sheet, name);
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
