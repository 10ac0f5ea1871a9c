import type { Day } from "../../core/days/Day";
import type { Language } from "../../core/Language";
import type { Role } from "../../core/Role";
import { contactListWords } from "../../words/contactList";
import { say } from "../../words/say";
import { dateFormat } from "../formats/dateFormat";
import { moneyFormat } from "../formats/moneyFormat";
import type { TableColumn } from "../layout/TableColumn";
import type { Value } from "../SheetDescription";
import { handColumns, type ContactList, type ContactReason, type ContactRow } from "./ContactList";

const roleOf: Readonly<Record<ContactRow["state"], Role>> = {
  urgent: "risk",
  soon: "watch",
  routine: "plain",
  done: "good",
  later: "gone",
};

/** The columns that the list fills: who, why, what to do, by which channel, since when, worth how much; the date of the last order where no contact is known. */
export function contactColumns(list: ContactList, language: Language): TableColumn[] {
  const { headers, states, channels } = contactListWords;
  const { rows } = list;
  const column = (id: keyof typeof headers, valueOf: (row: ContactRow) => Value): TableColumn => ({
    header: headers[id][language],
    values: rows.map(valueOf),
    format: null,
    align: "left",
  });
  const dated = (id: keyof typeof headers, dayOf: (row: ContactRow) => Day | null): TableColumn => ({
    ...column(id, dayOf),
    format: dateFormat(language, list.rocYears),
    align: "right",
  });
  const value = column("value", (row) => row.value);
  return [
    { ...column("priority", ({ state }) => states[state][language]), labels: labelsIn(language) },
    column("customer", ({ name }) => name),
    column("reasons", (row) => reasonsText(row, language)),
    column("advice", ({ reasons }) => reasons[0]?.advice[language] ?? null),
    column("channel", (row) => (isOpen(row) ? channels[row.channel][language] : null)),
    dated("due", ({ due }) => due),
    { ...column("overdue", (row) => (isOpen(row) ? list.day - (row.due ?? list.day) : null)), format: "#,##0", align: "right" },
    dated(list.contactsKnown ? "lastContact" : "lastOrder", ({ lastContact }) => lastContact),
    { ...value, format: moneyFormat(value.values, list.moneyFormat), align: "right" },
  ];
}

/** The columns that the user fills; what the list settles or proposes itself stands in them already. */
export function emptyColumns({ rows, rocYears }: ContactList, language: Language): TableColumn[] {
  const { headers } = contactListWords;
  return handColumns.map((id): TableColumn => {
    const dated = id === "doneOn" || id === "next";
    return {
      header: headers[id][language],
      values: rows.map(({ settled, owner }) => (id === "owner" ? owner : (settled[id] ?? null))),
      format: dated ? dateFormat(language, rocYears) : null,
      align: dated ? "right" : "left",
    };
  });
}

/** Reasons told one by one before the rest is only counted. */
const mostTold = 3;

/** Why a customer is to be contacted: who says so first and how often it asks for a contact, then who else. */
export function reasonsText({ reasons, ownDate }: ContactRow, language: Language): string | null {
  const { between, ownDate: own, more } = contactListWords;
  const rest = reasons.length - mostTold;
  const said = [
    ...(ownDate ? [own[language]] : []),
    ...reasons.slice(0, mostTold).map((reason, index) => reasonText(reason, language, index === 0)),
    ...(rest > 0 ? [say(more, language, { count: rest })] : []),
  ];
  return said.length === 0 ? null : said.join(between[language]);
}

function reasonText({ method, label, interval, why }: ContactReason, language: Language, whole: boolean): string {
  const { reason, plainReason } = contactListWords;
  const facts = { method: method[language], class: (why ?? label)[language] };
  return why || interval === null || !whole ? say(plainReason, language, facts) : say(reason, language, { ...facts, days: interval });
}

function isOpen({ state }: ContactRow): boolean {
  return state !== "done" && state !== "later";
}

function labelsIn(language: Language) {
  const { states } = contactListWords;
  return (Object.keys(states) as ContactRow["state"][]).map((state) => ({ text: states[state][language], role: roleOf[state] }));
}
