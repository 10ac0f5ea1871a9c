import type { TableRole } from "../core/fields/Field";
import type { FieldId } from "../core/fields/fields";
import type { Culture } from "../core/Culture";
import { languages } from "../core/Language";
import { tableRoleWords } from "../words/tableRoles";
import type { TableSource } from "../workbook/WorkbookPort";
import type { TableChoice, TableChoices } from "./Choice";
import { matchColumns } from "./matchColumns";
import { normaliseHeader } from "./normaliseHeader";

/** Columns that only a list of customers has. */
const ofCustomers: readonly FieldId[] = ["lastPurchase", "recency", "frequency", "need", "close", "lastContact", "expected"];

interface Candidate {
  readonly source: TableSource;
  readonly choice: TableChoice;
  readonly score: number;
}

/** Proposes which table is Customers and which is Orders, by their columns and names. Cost: O(tables × fields × columns). */
export function proposeTables(sources: readonly TableSource[], culture: Culture): TableChoices {
  const orders = best(sources, (source) => asOrders(source, culture));
  const customers = best(
    sources.filter((source) => source.id !== orders?.source),
    (source) => asCustomers(source, culture),
  );
  return { ...(customers && { customers }), ...(orders && { orders }) };
}

function best(sources: readonly TableSource[], judge: (source: TableSource) => Candidate | undefined): TableChoice | undefined {
  const candidates = sources.flatMap((source) => judge(source) ?? []);
  return candidates.sort((a, b) => b.score - a.score || b.source.rowCount - a.source.rowCount)[0]?.choice;
}

/** A table with a customer, a date and an amount in every row, and nothing that only a list of customers has. */
function asOrders(source: TableSource, culture: Culture): Candidate | undefined {
  const choice = matchColumns(source, "orders", culture);
  const { columns } = choice;
  const hasAmount = columns.amount !== undefined || (columns.quantity !== undefined && columns.unitPrice !== undefined);
  if (columns.orderCustomer === undefined || columns.date === undefined || !hasAmount) return undefined;
  const asList = matchColumns(source, "customers", culture).columns;
  if (columns.orderId === undefined && ofCustomers.some((field) => asList[field] !== undefined)) return undefined;
  return { source, choice, score: Object.keys(columns).length + nameBonus(source, "orders") };
}

function asCustomers(source: TableSource, culture: Culture): Candidate | undefined {
  const choice = matchColumns(source, "customers", culture);
  if (choice.columns.customer === undefined) return undefined;
  return { source, choice, score: Object.keys(choice.columns).length + nameBonus(source, "customers") };
}

function nameBonus(source: TableSource, role: TableRole): number {
  const names = [source.name, source.sheet].map(normaliseHeader);
  return languages.some((language) => names.some((name) => name.includes(normaliseHeader(tableRoleWords[role][language])))) ? 5 : 0;
}
