import type { Cell } from "../../src/core/Cell";
import type { Outcome } from "../../src/flow/Outcome";
import { Refusal } from "../../src/core/refusal/Refusal";
import { skippedSentence } from "../../src/words/skipped";
import { classifyTable } from "../support/classifyTable";

function leftOut(outcome: Outcome): string[] {
  return outcome.skipped.map((skipped) => skippedSentence(skipped, "en"));
}

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return "none";
}

const header = ["Customer", "Order date", "Amount"];

describe("rows that cannot be read are left out, told, and stop nothing", () => {
  const orders: Cell[][] = [
    header,
    ["Ann", "2026-09-01", 100],
    ["Ann", "n/a", 50],
    ["Ben", "2026-09-02", { error: "#REF!" }],
    [null, "2026-09-03", 10],
    [null, null, null],
    ["Ben", "2026-09-04", "12 pcs"],
    ["Ben", "2026-09-05", 200],
    [{ error: "#N/A" }, "2026-09-06", 10],
    ["Cem", "2026-12-24", 10],
  ];
  const outcome = classifyTable("rfm", { Orders: orders }, { today: "2026-10-15" });

  test("each with its sheet, cell, column and reason", () => {
    expect(leftOut(outcome)).toEqual([
      "Orders!B3 (column Order date): “n/a” is not a date",
      "Orders!C4 (column Amount): “#REF!” is an error",
      "Orders!A5 (column Customer): no customer",
      "Orders!C7 (column Amount): “12 pcs” is not a number",
      "Orders!A9 (column Customer): “#N/A” is an error",
      "Orders!B10 (column Order date): dated 24 Dec 2026, after the as-of date",
    ]);
  });

  test("the others are classified", () => {
    expect(outcome.customers.map(({ name, columns }) => [name, columns.frequency, columns.monetary])).toEqual([
      ["Ann", 1, 100],
      ["Ben", 1, 200],
    ]);
  });
});

describe("refunds", () => {
  test("reduce the money and are no orders", () => {
    const orders: Cell[][] = [header, ["Ann", "2026-09-01", 100], ["Ann", "2026-09-20", -40], ["Ben", "2026-09-02", 80]];
    const [ann] = classifyTable("rfm", { Orders: orders }, { asOf: "2026-09-30" }).customers;
    expect(ann?.columns).toMatchObject({ recency: 29, frequency: 1, monetary: 60 });
  });

  test("a sale that is flagged as returned counts for nothing", () => {
    const orders: Cell[][] = [
      [...header, "Returned"],
      ["Ann", "2026-09-01", 100, "no"],
      ["Ann", "2026-09-20", 40, "yes"],
    ];
    const [ann] = classifyTable("rfm", { Orders: orders }, { asOf: "2026-09-30" }).customers;
    expect(ann?.columns).toMatchObject({ recency: 29, frequency: 1, monetary: 100 });
  });

  test("all refunds: RFM still answers, ABC refuses in a sentence", () => {
    const orders: Cell[][] = [header, ["Ann", "2026-09-01", -100], ["Ben", "2026-09-02", -80]];
    expect(classifyTable("rfm", { Orders: orders }).customers).toHaveLength(2);
    expect(refusal(() => classifyTable("abc", { Orders: orders }))).toBe("abc.nothingPositive");
  });
});

describe("orders", () => {
  test("are counted by distinct order ids; rows where there is no id column; purchase days by option", () => {
    const rows: Cell[][] = [
      ["Customer", "Order date", "Amount", "Invoice no"],
      ["Ann", "2026-09-01", 10, "i1"],
      ["Ann", "2026-09-01", 20, "i1"],
      ["Ann", "2026-09-01", 30, "i2"],
      ["Ann", "2026-09-02", 30, "i3"],
    ];
    const frequency = (table: Cell[][], options = {}) =>
      classifyTable("rfm", { Orders: table }, { options }).customers[0]?.columns.frequency;
    expect(frequency(rows)).toBe(3);
    expect(frequency(rows.map((row) => row.slice(0, 3)))).toBe(4);
    expect(frequency(rows, { frequency: "days" })).toBe(2);
  });

  test("customers are matched after trimming, NFKC and case folding; the name is the first one met", () => {
    const orders: Cell[][] = [
      header,
      ["ＡＣＭＥ ", "2026-09-01", 10],
      ["acme", "2026-09-02", 20],
      [17850, "2026-09-02", 5],
      ["17850", "2026-09-03", 6],
    ];
    const { customers } = classifyTable("abc", { Orders: orders });
    expect(customers.map(({ name, columns }) => [name, columns.value])).toEqual([
      ["ＡＣＭＥ", 30],
      ["17850", 11],
    ]);
  });

  test("an amount can be had as quantity × unit price", () => {
    const orders: Cell[][] = [
      ["CustomerID", "InvoiceDate", "Quantity", "UnitPrice"],
      [1, "2026-09-01", 3, 2.55],
      [1, "2026-09-02", -1, 2.55],
    ];
    expect(classifyTable("rfm", { Orders: orders }).customers[0]?.columns.monetary).toBeCloseTo(5.1, 10);
  });
});

describe("Customers and Orders together", () => {
  const customers: Cell[][] = [
    ["Customer ID", "Customer name", "City"],
    ["c1", "Ann", "Oslo"],
    ["c2", "Ben", "Rome"],
    ["c3", "Cem", "Izmir"],
  ];
  const orders: Cell[][] = [
    ["Customer ID", "Order date", "Amount"],
    ["C2", "2026-09-01", 100],
    ["c1", "2026-09-02", 50],
    ["c9", "2026-09-03", 10],
  ];
  const outcome = classifyTable("rfm", { Customers: customers, Orders: orders });

  test("are joined by customer, in the order and with the names of the customers' list", () => {
    expect(outcome.customers.map(({ name, rows, columns }) => [name, rows, columns.monetary])).toEqual([
      ["Ann", [0], 50],
      ["Ben", [1], 100],
      ["c9", [], 10],
    ]);
  });

  test("a customer without orders is left out and told; one that only the orders know is counted and told", () => {
    expect(leftOut(outcome)).toEqual(["Customers!A4 (column Customer ID): no orders up to the as-of date"]);
    expect(outcome.guesses.map((guess) => skippedSentence(guess, "en"))).toEqual([
      "Orders!A4 (column Customer ID): “c9” is not in the Customers table; counted, but there is no row to write beside",
    ]);
  });
});

describe("a Customers table alone", () => {
  test("last purchase as a date gives recency; an empty cell leaves the row out", () => {
    const rows: Cell[][] = [
      ["Customer", "Last order", "Orders", "Revenue"],
      ["Ann", "2026-09-30", 3, 300],
      ["Ben", null, 2, 100],
      ["Cem", "2026-10-10", 1, "1,234.50"],
    ];
    const outcome = classifyTable("rfm", { Customers: rows }, { asOf: "2026-10-15" });
    expect(outcome.customers.map(({ name, columns }) => [name, columns.recency, columns.monetary])).toEqual([
      ["Ann", 15, 300],
      ["Cem", 5, 1234.5],
    ]);
    expect(leftOut(outcome)).toEqual(["Customers!B3 (column Last order): empty"]);
  });

  test("equal values share the better class, and zero or negative values are last and marked", () => {
    const rows: Cell[][] = [
      ["Customer", "Revenue"],
      ["a", 40],
      ["b", 40],
      ["c", 40],
      ["d", 0],
      ["e", -5],
    ];
    const outcome = classifyTable("abc", { Customers: rows });
    expect(outcome.customers.map((customer) => [customer.class, customer.why?.code ?? ""])).toEqual([
      ["A", ""],
      ["A", ""],
      ["A", ""],
      ["C", "zero"],
      ["C", "negative"],
    ]);
  });
});

describe("nothing to classify is one clear refusal", () => {
  test.each<[string, Cell[][], string]>([
    ["headers only", [header], "flow.noRows"],
    [
      "all amounts zero",
      [
        ["Customer", "Revenue"],
        ["a", 0],
      ],
      "abc.nothingPositive",
    ],
    [
      "no amount column",
      [
        ["Customer", "City"],
        ["a", "Oslo"],
      ],
      "flow.missingNeed",
    ],
  ])("%s", (_, rows, code) => expect(refusal(() => classifyTable("abc", { Sheet1: rows }))).toBe(code));
});

test("orders that all come after the as-of date leave nobody, and say so", () => {
  const orders: Cell[][] = [header, ["Ann", "2026-09-01", 5]];
  expect(refusal(() => classifyTable("rfm", { Orders: orders }, { asOf: "2026-01-31" }))).toBe("flow.nobodyLeft");
});

describe("options", () => {
  const rows: Cell[][] = [
    ["Customer", "Revenue"],
    ["a", 50],
    ["b", 30],
    ["c", 10],
    ["d", 5],
    ["e", 5],
  ];
  const classes = (options: Record<string, string | number[]>) =>
    classifyTable("abc", { Customers: rows }, { options })
      .customers.map((customer) => customer.class)
      .join("");

  test("ABC by share, ratio and threshold", () => {
    expect(classes({})).toBe("AABBB");
    expect(classes({ crossing: "lower" })).toBe("AABCC");
    expect(classes({ by: "ratio" })).toBe("ABBCC");
    expect(classes({ by: "threshold", cuts: [30, 10] })).toBe("AABCC");
    expect(classes({ cuts: [50] })).toBe("ABBBB");
    expect(classes({ cuts: [50, 80, 90, 95] })).toBe("ABCDD");
  });

  test.each<[Record<string, string | number[]>, string]>([
    [{ cuts: [95, 80] }, "abc.sharesOutOfOrder"],
    [{ cuts: [0, 80] }, "abc.sharesOutOfOrder"],
    [{ by: "threshold" }, "abc.thresholdsMissing"],
    [{ by: "threshold", cuts: [10, 30] }, "abc.thresholdsOutOfOrder"],
    [{ by: "ratio", cuts: [1, 0, 2] }, "abc.partsNotPositive"],
    [{ cuts: [10, 20, 30, 40, 50] }, "abc.classCount"],
    [{ by: "magic" }, "option.notAChoice"],
    [{ cutz: "80" }, "option.unknown"],
  ])("%p is refused as %s", (options, code) => expect(refusal(() => classes(options))).toBe(code));
});
