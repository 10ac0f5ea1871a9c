import type { SnapshotRow } from "../../../src/core/history/Snapshot";
import type { CardBook } from "../../../src/flow/card/CardBook";
import { cardOf } from "../../../src/flow/card/cardOf";
import { changesOf } from "../../../src/flow/card/changesOf";
import { gatherPeople, type People } from "../../../src/flow/card/gatherPeople";
import type { MethodResult } from "../../../src/flow/card/MethodResult";
import { wordsOf } from "../../../src/words/wordsOf";
import { inputOf, day } from "../../support/classifyTable";

/**
 * As of 31 March 2026, by hand. Ann: order o1 of two rows (100 + 50) in January, a return of 30 and order o3 of 200 in March: 320 in 2 orders, 160 each. Bob: 500 in
 * one order of February 2025, before the twelve months. Together 820, of which Ann brings 320 / 820. Cid is on the list and has no orders.
 */
const sheets = {
  Customers: [["Customer"], ["Ann"], ["Bob"], ["Cid"]],
  Orders: [
    ["Order ID", "Customer", "Order date", "Amount"],
    ["o1", "Ann", day("2026-01-10"), 100],
    ["o1", "Ann", day("2026-01-10"), 50],
    ["o2", "ANN", day("2026-03-05"), -30],
    ["o3", "Ann ", day("2026-03-20"), 200],
    ["o4", "Bob", day("2025-02-01"), 500],
  ],
  Contacts: [
    ["Customer", "Contact date", "Kind"],
    ["Ann", day("2026-03-25"), "call"],
    ["Ann", day("2026-02-03"), "visit"],
  ],
};

const champions = wordsOf("rfm").classes.champions!.label;
const place = { sheet: "Customers", address: "C2" };

function people(): People {
  return gatherPeople(inputOf("rfm", sheets, { asOf: "2026-03-31", today: "2026-04-02" }));
}

function book(patch: Partial<CardBook> = {}): CardBook {
  return { ...people(), results: [], histories: [], options: {}, ...patch };
}

function result(method: MethodResult["method"], key: string, cells: Readonly<Record<string, string | number>>): MethodResult {
  return { method, roles: new Map(), rows: new Map([[key, { cells, place }]]) };
}

const card = (key: string, patch: Partial<CardBook> = {}, language: "en" | "zh-TW" = "en") => {
  const read = book(patch);
  return cardOf(read, read.byKey.get(key)!, language);
};

describe("the figures of a customer", () => {
  test("are those of the methods: returns lower the revenue and are no orders, an order id counts once", () => {
    const figures = Object.fromEntries(card("ann").figures.map(({ id, value }) => [id, value]));
    expect(figures).toMatchObject({ revenue: 320, orders: 2, averageOrder: 160, contacts: 2 });
    expect(figures).toMatchObject({ lastPurchase: day("2026-03-20"), firstPurchase: day("2026-01-10"), lastContact: day("2026-03-25") });
    expect(card("ann").figures.find(({ id }) => id === "lastPurchase")?.daysAgo).toBe(11);
  });

  test("tell the rank among those who have revenue, and the share of the whole", () => {
    expect(card("ann").standing).toEqual({ rank: 2, of: 2, share: 320 / 820 });
    expect(card("bob").standing).toMatchObject({ rank: 1 });
    expect(card("cid").standing).toBeNull();
  });

  test("run by month over the twelve months up to the as-of date; what is older is not among them", () => {
    const { series } = card("ann");
    const filled = Object.fromEntries(
      series.map(({ id, months }) => [id, months.filter(({ value }) => value !== 0).map(({ month, value }) => [month, value])]),
    );
    expect(filled).toEqual({
      revenue: [
        ["2026-01", 150],
        ["2026-03", 170],
      ],
      orders: [
        ["2026-01", 1],
        ["2026-03", 1],
      ],
      contacts: [
        ["2026-02", 1],
        ["2026-03", 1],
      ],
    });
    expect(series[0]!.months.map(({ month }) => month)).toEqual([
      ...["04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `2025-${month}`),
      ...["01", "02", "03"].map((month) => `2026-${month}`),
    ]);
    expect(card("bob").series).toEqual([]);
  });

  test("of a customer without orders are none, and the card is there all the same, with the way to the row", () => {
    expect(card("cid")).toMatchObject({ name: "Cid", standing: null, series: [], classes: [], next: null });
    expect(card("cid").figures.filter(({ value }) => value !== 0)).toEqual([]);
    expect(card("cid").place).toEqual({ sheet: "Customers", address: "A4" });
  });
});

describe("the classes of a customer", () => {
  test("are told in the reader's language, whatever language the run wrote", () => {
    const results = [
      result("rfm", "ann", { class: champions["zh-TW"], R: 5 }),
      result("grade", "ann", { class: "A", why: "Wants it in 12 days." }),
    ];
    const told = card("ann", { results }).classes;
    expect(told.map(({ method }) => method)).toEqual(["rfm", "grade"]);
    expect(told[0]!.label).toBe(champions.en);
    expect(told[0]!.advice).toMatch(/\w/);
    expect(told[0]!.details).toEqual([expect.objectContaining({ value: 5 })]);
    expect(told[1]).toMatchObject({ label: "A", role: "best", why: "Wants it in 12 days.", place });
  });

  test("keep a label that is the user's own, in the colour that the run gave it", () => {
    const own: MethodResult = { ...result("rules", "ann", { class: "VIP" }), roles: new Map([["VIP", "best"]]) };
    expect(card("ann", { results: [own] }).classes).toEqual([expect.objectContaining({ label: "VIP", role: "best", advice: null })]);
  });

  test("are none for a row that the run left out", () => {
    expect(card("bob", { results: [result("grade", "ann", { class: "A" })] }).classes).toEqual([]);
  });
});

describe("the next step", () => {
  test("is what the method asks for that asks first, with the days that it is late", () => {
    const results = [
      result("grade", "ann", { class: "B", nextContact: day("2026-04-02") }),
      result("follow-up", "ann", { class: "customer", nextContact: day("2026-03-21"), channel: "Phone" }),
    ];
    expect(card("ann", { results }).next).toMatchObject({ method: "follow-up", when: day("2026-03-21"), overdue: 10, how: ["Phone"] });
  });

  test("counts the interval of the class from the last contact, by the options of the last run", () => {
    const results = [result("grade", "ann", { class: "A" })];
    const options = { grade: { intervals: [4, 8, 16, 32, 64] } };
    expect(card("ann", { results, options }).next).toMatchObject({ when: day("2026-03-29"), overdue: 2 });
  });
});

describe("the changes of class", () => {
  const row = (period: string, key: string, cls: string): SnapshotRow => ({ period, key, name: key, class: cls, values: {}, classes: {} });
  const periods = ["2026-01", "2026-02", "2026-03", "2026-04"];
  const history = (key: string, rows: readonly SnapshotRow[]) => ({
    method: "abc-review" as const,
    periods,
    rows: new Map([[key, rows]]),
    place,
  });

  test("are told the newest first: back after a gap, lost, up; where the class stayed nothing is told", () => {
    const ann = [row("2026-01", "ann", "B"), row("2026-02", "ann", "A"), row("2026-04", "ann", "C")];
    const told = changesOf(history("ann", ann), "ann", "en").map(({ period, from, to, move }) => [period, from?.label, to?.label, move]);
    expect(told).toEqual([
      ["2026-04", undefined, "C", "back"],
      ["2026-03", "A", undefined, "lost"],
      ["2026-02", "B", "A", "up"],
    ]);
    const bob = periods.slice(1).map((period) => row(period, "bob", "C"));
    expect(changesOf(history("bob", bob), "bob", "en").map(({ period, move }) => [period, move])).toEqual([["2026-02", "new"]]);
  });
});
