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

/** Proposes which table plays which role, by their columns and names; each plays one. Cost: O(tables × fields × columns). */
export function proposeTables(sources: readonly TableSource[], culture: Culture): TableChoices {
  const found: Partial<Record<TableRole, TableChoice>> = {};
  // From the most particular to the least: what has a due date is no order, and what has an amount no contact.
  for (const [role, judge] of judges) {
    const taken = new Set(Object.values(found).map(({ source }) => source));
    const choice = best(
      sources.filter(({ id }) => !taken.has(id)),
      (source) => judge(source, culture),
    );
    if (choice) found[role] = choice;
  }
  return found;
}

type Judge = (source: TableSource, culture: Culture) => Candidate | undefined;

const judges: readonly (readonly [TableRole, Judge])[] = [
  ["rules", asRules],
  ["payments", asPayments],
  ["orders", asOrders],
  ["contacts", asContacts],
  ["customers", asCustomers],
];

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

/** A table with a class, and a column and a comparison in every condition. */
function asRules(source: TableSource, culture: Culture): Candidate | undefined {
  const choice = matchColumns(source, "rules", culture);
  const { ruleClass, ruleColumn1, ruleComparison1 } = choice.columns;
  if (ruleClass === undefined || ruleColumn1 === undefined || ruleComparison1 === undefined) return undefined;
  return { source, choice, score: Object.keys(choice.columns).length + nameBonus(source, "rules") };
}

/** A table with a customer, an amount and a due date in every row. */
function asPayments(source: TableSource, culture: Culture): Candidate | undefined {
  const choice = matchColumns(source, "payments", culture);
  const { paymentCustomer, paymentAmount, dueDate } = choice.columns;
  if (paymentCustomer === undefined || paymentAmount === undefined || dueDate === undefined) return undefined;
  return { source, choice, score: Object.keys(choice.columns).length + nameBonus(source, "payments") };
}

/** A table with a customer, a date and a kind or direction in every row; its name may stand for the latter. */
function asContacts(source: TableSource, culture: Culture): Candidate | undefined {
  const choice = matchColumns(source, "contacts", culture);
  const { contactCustomer, contactDate, contactKind, direction } = choice.columns;
  if (contactCustomer === undefined || contactDate === undefined) return undefined;
  const asList = matchColumns(source, "customers", culture).columns;
  if (ofCustomers.some((field) => asList[field] !== undefined)) return undefined;
  const named = nameBonus(source, "contacts");
  if (contactKind === undefined && direction === undefined && named === 0) return undefined;
  return { source, choice, score: Object.keys(choice.columns).length + named };
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
