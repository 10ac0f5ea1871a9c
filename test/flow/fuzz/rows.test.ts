import fc from "fast-check";
import type { Cell } from "../../../src/core/Cell";
import { isBlank } from "../../../src/core/cells/isBlank";
import { isError } from "../../../src/core/cells/isError";
import { readKey } from "../../../src/core/cells/readKey";
import { CustomerIndex } from "../../../src/core/orders/CustomerIndex";
import { readableTable } from "../../../src/flow/readableTable";
import { readCustomers } from "../../../src/flow/readCustomers";
import { readOrders } from "../../../src/flow/readOrders";
import { skippedSentence, type SkippedCode, skippedWords } from "../../../src/words/skipped";
import { anyCell } from "../../core/cells/fuzz/anyCell";
import { cultures } from "../../core/cells/fuzz/locales";
import { runs } from "../../core/cells/fuzz/parameters";
import { tableOf } from "../../support/tableOf";

const customer: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>("Ann", " ANN\u00a0", "Ａｎｎ", "Ben", "\u200b", 17_850, "17850"),
  anyCell,
);
const date: fc.Arbitrary<Cell> = fc.oneof(fc.constantFrom<Cell>(46_086, "2026-03-05", "25/12/2026", "03/05/2026", "5.3.2026"), anyCell);
const money: fc.Arbitrary<Cell> = fc.oneof(fc.constantFrom<Cell>(12.5, "1.234,50", "1.500", "NT$ 1,234", -5), anyCell);
const rowsOf = fc.array(fc.tuple(customer, date, money), { maxLength: 12 });
const culture = fc.constantFrom(...cultures);

const columns = { orderCustomer: 0, date: 1, amount: 2 };
const wanted = new Set(["date", "amount"] as const);

/** The rows of the sheet that remarks are about, each with a sentence that names what was met. */
function rowsTold(remarks: readonly { readonly row: number; readonly code: string }[]): number[] {
  return remarks.map(({ row, code }) => {
    expect(skippedWords[code as SkippedCode]).toBeDefined();
    return row - 2;
  });
}

test("orders of any cells: a row counts, or is told with its row and reason, or is empty; none is dropped or counted twice", () => {
  fc.assert(
    fc.property(rowsOf, culture, (rows, at) => {
      const table = readableTable(tableOf([["Customer", "Date", "Amount"], ...rows]), { source: "Sheet1", columns });
      const read = readOrders(table, new CustomerIndex(), { culture: at, wanted });
      const empty = rows.flatMap((row, index) => (row.every(isBlank) ? [index] : []));
      expect([...read.rows, ...rowsTold(read.skipped), ...empty].sort((a, b) => a - b)).toEqual(rows.map((_, index) => index));
      expect(new Set(rowsTold(read.guesses)).size).toBeLessThanOrEqual(read.rows.length + read.skipped.length);
      for (const remark of [...read.skipped, ...read.guesses]) expect(skippedSentence(remark, "zh-TW")).toContain(remark.cell);
      for (const day of read.book.day) expect(Number.isInteger(day)).toBe(true);
      for (const amount of read.book.amount) expect(Number.isFinite(amount)).toBe(true);
    }),
    runs(400),
  );
});

test("rows in another order are read alike: what one row holds is no other's affair but through what its column shows", () => {
  fc.assert(
    fc.property(rowsOf, culture, (rows, at) => {
      const figures = (given: readonly (readonly Cell[])[]): string[] => {
        const table = readableTable(tableOf([["Customer", "Date", "Amount"], ...given]), { source: "Sheet1", columns });
        const { book } = readOrders(table, new CustomerIndex(), { culture: at, wanted });
        return Array.from(book.day, (day, index) => `${day} ${book.amount[index]}`).sort();
      };
      expect(figures([...rows].reverse())).toEqual(figures(rows));
    }),
    runs(200),
  );
});

test("customers of any cells: who has a key is there once, rows without one are told, and nothing else is", () => {
  fc.assert(
    fc.property(rowsOf, culture, (rows, at) => {
      const table = readableTable(tableOf([["Customer", "Last purchase", "Revenue"], ...rows]), {
        source: "Sheet1",
        columns: { customer: 0, lastPurchase: 1, monetary: 2 },
      });
      const read = readCustomers(table, new CustomerIndex(), {
        culture: at,
        asOf: 46_086,
        wanted: ["lastPurchase", "monetary"],
        joined: true,
      });
      const filled = rows.map((row, index) => ({ key: row[0], index, empty: row.every(isBlank) })).filter(({ empty }) => !empty);
      const keys = new Set(filled.filter(({ key }) => !isError(key) && readKey(key) !== "").map(({ key }) => readKey(key)));
      expect(new Set(read.keys)).toEqual(keys);
      expect(read.keys.length).toBe(keys.size);
      expect([...read.rows.flat(), ...rowsTold(read.skipped)].sort((a, b) => a - b)).toEqual(filled.map(({ index }) => index));
    }),
    runs(400),
  );
});
