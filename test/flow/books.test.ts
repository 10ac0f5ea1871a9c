import type { Cell } from "../../src/core/Cell";
import { CustomerIndex } from "../../src/core/orders/CustomerIndex";
import { metrics } from "../../src/core/metrics/metrics";
import { matchColumns } from "../../src/flow/matchColumns";
import { proposeTables } from "../../src/flow/proposeTables";
import { readLogs } from "../../src/flow/readLogs";
import { readableTable } from "../../src/flow/readableTable";
import { skippedReason } from "../../src/words/skipped";
import { day, english } from "../support/classifyTable";
import { tableOf } from "../support/tableOf";

const contactRows: Cell[][] = [
  ["Customer", "Date", "Direction", "Kind"],
  ["Ann", "2026-09-30", "in", "Inquiry"],
  ["Ann", "2026-10-05", "out", "visit"],
  ["Bob", "2026-07-01", "客戶主動", "客訴"],
  ["Bob", "2026-10-31", "in", "complaint"],
  ["Bob", "2026-11-02", "in", "complaint"],
  ["Eve", "2026-10-01", "in", "gossip"],
  ["", "2026-10-01", "in", "inquiry"],
];
const paymentRows: Cell[][] = [
  ["Customer", "Invoice amount", "Due date", "Paid on"],
  ["Ann", 100, "2026-09-01", "2026-09-11"],
  ["Ann", 300, "2026-10-01", ""],
  ["Bob", 50, "2026-10-31", "2026-10-20"],
  ["Bob", "x", "2026-10-31", ""],
];
const asOf = day("2026-10-31");

function logsOf(closed: boolean) {
  const customers = new CustomerIndex();
  customers.enter("Ann", null);
  customers.enter("Bob", null);
  const contacts = tableOf(contactRows, "Contacts");
  const payments = tableOf(paymentRows, "Payments");
  const tables = {
    contacts: readableTable(contacts, matchColumns(contacts.source, "contacts", english)),
    payments: readableTable(payments, matchColumns(payments.source, "payments", english)),
  };
  return { customers, ...readLogs(tables, customers, { closed, culture: english, asOf }) };
}

const context = { asOf, countedBy: "orders", windowMonths: 3 } as const;

test("tables are told apart: a due date makes payments, a kind of contact makes contacts, an amount makes orders", () => {
  const tables = [
    tableOf(contactRows, "Log"),
    tableOf(paymentRows, "Sheet2"),
    tableOf(
      [
        ["Customer", "Order date", "Amount"],
        ["Ann", "2026-09-30", 10],
      ],
      "Sheet3",
    ),
    tableOf(
      [
        ["Customer", "City"],
        ["Ann", "Taipei"],
      ],
      "Sheet4",
    ),
  ];
  const found = proposeTables(
    tables.map(({ source }) => source),
    english,
  );
  const sheetOf = (id: string | undefined) => tables.find(({ source }) => source.id === id)?.source.sheet;
  expect(Object.fromEntries(Object.entries(found).map(([role, { source }]) => [role, sheetOf(source)]))).toEqual({
    contacts: "Log",
    payments: "Sheet2",
    orders: "Sheet3",
    customers: "Sheet4",
  });
});

test("contacts are counted up to the as-of date, in the words of three languages, window by window", () => {
  const { contacts } = logsOf(true);
  const book = { ...contacts!, customers: 2 };
  expect(Array.from(metrics.contacts.contacts.of(book, context))).toEqual([2, 2]);
  expect(Array.from(metrics.complaints.contacts.of(book, context))).toEqual([0, 2]);
  expect(Array.from(metrics.windowComplaints.contacts.of(book, context))).toEqual([0, 1]);
  expect(Array.from(metrics.previousComplaints.contacts.of(book, context))).toEqual([0, 1]);
  expect(Array.from(metrics.windowInbound.contacts.of(book, context))).toEqual([1, 1]);
  expect(Array.from(metrics.daysSinceContact.contacts.of(book, context))).toEqual([26, 0]);
});

test("days late are weighted by amount, an open invoice counts to the as-of date", () => {
  const { payments } = logsOf(true);
  // Ann: (100 × 10 + 300 × 30) ÷ 400 = 25 days; 300 of 400 are overdue. Bob paid early and owes nothing that is past due.
  expect(Array.from(metrics.daysLate.payments.of(payments!, context))).toEqual([25, 0]);
  expect(Array.from(metrics.overdueShare.payments.of(payments!, context))).toEqual([0.75, 0]);
  expect(Array.from(metrics.collections.payments.of(payments!, context))).toEqual([100, 50]);
});

test("strangers, late rows and unreadable cells are told, each with its place", () => {
  const { skipped, guesses, customers } = logsOf(true);
  expect(customers.count).toBe(2);
  expect(skipped.map(({ code, cell }) => `${code} ${cell}`).sort()).toEqual(
    ["cell.notANumber B5", "row.afterAsOf B6", "row.noCustomer A8", "row.unknownCustomer A7"].sort(),
  );
  expect(guesses).toEqual([]);
});

test("without a list or orders the log says who there is, and an unknown word is told with the words that are known", () => {
  const { guesses, customers } = logsOf(false);
  expect(customers.names).toEqual(["Ann", "Bob", "Eve"]);
  expect(guesses.map(({ code }) => code)).toEqual(["cell.notAChoice"]);
  expect(skippedReason(guesses[0]!, "en")).toMatch(/“gossip” is none of the words known here: Inquiry, Complaint/);
  expect(skippedReason(guesses[0]!, "zh-TW")).toContain("投訴");
});
