import { readKey } from "../../core/cells/readKey";
import { rowsByCustomer } from "../../core/orders/rowsByCustomer";
import { gather, type GatherInput } from "../gather";
import { resolveNeeds } from "../resolveNeeds";
import type { CardBook } from "./CardBook";
import { cardNeeds } from "./cardNeeds";

/** What the user's own tables tell of the customers. */
export type People = Omit<CardBook, "results" | "histories" | "options">;

/**
 * Joins the tables by customer and works the measures out for everybody at once. Nobody is left out for a cell that cannot be read: a card is shown with what
 * is known.
 * @throws Refusal `flow.noRows`, `flow.noCustomerColumn`
 * Cost: O(cells read).
 */
export function gatherPeople(input: GatherInput): People {
  const { tables } = input.choice;
  const method = cardNeeds(tables);
  const resolved = resolveNeeds(method, {}, tables);
  const { subjects, asOf, logs } = gather(input, { method, options: {}, resolved, everybody: true });
  return {
    asOf,
    subjects,
    byKey: new Map(subjects.keys.map((key, index) => [key, index])),
    byName: uniqueNames(subjects.names),
    ...(subjects.orders && { orderRows: rowsByCustomer(subjects.orders) }),
    ...(logs.contacts && { contacts: logs.contacts }),
    priced: resolved.found.some(({ need, book }) => need === "monetary" && book === "orders"),
    ...(input.data.customers && { customers: { data: input.data.customers, key: tables.customers?.columns.customer ?? -1 } }),
  };
}

function uniqueNames(names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  names.forEach((name, index) => {
    const key = readKey(name);
    found.set(key, found.has(key) ? nobody : index);
  });
  return new Map([...found].filter(([, index]) => index !== nobody));
}

const nobody = -1;
