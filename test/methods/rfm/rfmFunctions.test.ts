import type { Cell } from "../../../src/core/Cell";
import { rfm } from "../../../src/methods/rfm/rfm";
import { segmentsOf } from "../../../src/methods/rfm/segmentsOf";
import { rfmWords } from "../../../src/words/methods/rfm";
import { classifyTable, day } from "../../support/classifyTable";
import { callFunction, column, refusalOfCall } from "../../support/callFunction";
import { readFixture, readRecords } from "../../support/readFixture";

const [, ...orders] = readFixture("rfm_data_orders.csv");
const byColumn = (index: number): Cell[][] => orders.map((row) => [row[index]!]);
const wanted = new Map(readRecords("rfm_orders_scores.csv").map((record) => [record["customer_id"], record]));

describe("RFM", () => {
  const table = callFunction("RFM", [byColumn(0), byColumn(1), byColumn(2), "2006-12-31"]);
  const [header, ...rows] = table;

  test("has headers, and a customer a row in the order in which they are first met", () => {
    expect(header).toEqual(["Customer", "Recency (days)", "Orders", "Revenue", "R", "F", "M", "RFM", "Segment"]);
    expect(rows.map(([name]) => name)).toEqual([...new Set(orders.map(([name]) => name))]);
  });

  test("R, F and M equal pandas' qcut for every customer of the R rfm package's orders", () => {
    expect(rows).toHaveLength(wanted.size);
    for (const [name, recency, frequency, monetary, r, f, m, cell] of rows) {
      const record = wanted.get(name)!;
      expect([recency, frequency, monetary, r, f, m]).toEqual(
        ["recency_days", "transaction_count", "amount", "R_qcut", "F_qcut", "M_qcut"].map((id) => record[id]),
      );
      expect(cell).toBe(Number(`${r}${f}${m}`));
    }
  });

  test.each([
    [5, "eleven"],
    [5, "eight"],
    [4, "three"],
    [10, "eleven"],
  ])("scale %s, %s: the numbers and labels of the pane to the digit", (scale, segments) => {
    const sheet = [["Customer", "Order date", "Amount"], ...orders];
    const outcome = classifyTable("rfm", { Orders: sheet }, { asOf: "2006-12-31", options: { scale, segments } });
    const [, ...found] = callFunction("RFM", [byColumn(0), byColumn(1), byColumn(2), "2006-12-31", scale, segments]);
    const labels = rfmWords.classes;
    const expected = outcome.customers.map(({ name, columns, class: id }) => [
      name,
      ...["recency", "frequency", "monetary", "R", "F", "M", "cell"].map((column) => columns[column]),
      labels[id as keyof typeof labels].label.en,
    ]);
    expect(found).toEqual(expected);
  });

  test("rows without a customer do not exist; unreadable rows and rows after the as-of date are left out", () => {
    const customers = ["a", "A ", null, "b", "c", { error: "#REF!" }, "d", "e", null, 0];
    const dates = ["2026-01-01", "2026年1月5日", "2026-01-02", "115/1/3", "soon", "2026-01-03", "2026-03-01", { error: "#N/A" }, 0, 0];
    const amounts = [10, "(2)", 5, "1,000", 7, 8, 9, 9, 0, 0];
    const [, ...found] = callFunction("RFM", [column(customers), column(dates), column(amounts), "2026-01-31"]);
    expect(found.map(([name, recency, frequency, monetary]) => [name, recency, frequency, monetary])).toEqual([
      ["a", 30, 1, 8],
      ["b", 28, 1, 1000],
    ]);
  });

  test("counts from today when no as-of date is given", () => {
    const [, row] = callFunction("RFM", [column(["a"]), column(["2026-01-01"]), column([1])], { today: "2026-01-31" });
    expect(row?.[1]).toBe(30);
  });

  test("headers and segments follow Office's language", () => {
    const [first, row] = callFunction("RFM", [column(["a"]), column(["2026-01-01"]), column([1])], { language: "zh-TW" });
    expect(first).toEqual(["客戶", "最近購買（天）", "訂單數", "營收", "R", "F", "M", "RFM", "客群"]);
    expect(Object.values(rfmWords.classes).map(({ label }) => label["zh-TW"])).toContain(row?.at(-1));
  });

  test("nothing to score is refused with a sentence", () => {
    expect(refusalOfCall("RFM", [column([null]), column([null]), column([null])])).toBe(
      "No row has a customer, a date up to the as-of date and an amount.",
    );
    expect(refusalOfCall("RFM", [column(["a"]), column([day("2026-01-01")]), column([1]), null, 11])).toBe(
      "scale: “11” does not fit; give a whole number from 2 to 10.",
    );
    expect(refusalOfCall("RFM", [column(["a"]), column([day("2026-01-01")]), column([1]), null, null, "many"])).toBe(
      "segments: “many” is not one of eleven, eight, three.",
    );
  });
});

describe("RFMSCORE", () => {
  const records = [...wanted.values()];
  const measures = (["recency_days", "transaction_count", "amount"] as const).map((id) => column(records.map((record) => record[id]!)));

  test("R, F, M, cell and segment beside each row: pandas' qcut", () => {
    const found = callFunction("RFMSCORE", measures);
    expect(found).toHaveLength(records.length);
    found.forEach(([r, f, m, cell, segment], index) => {
      const record = records[index]!;
      expect([r, f, m]).toEqual([record["R_qcut"], record["F_qcut"], record["M_qcut"]]);
      expect(cell).toBe(Number(`${r}${f}${m}`));
      expect(callFunction("RFMSEGMENT", [cell!])).toEqual([[segment]]);
    });
  });

  test("a single row with the columns as population: the cell that the column gives", () => {
    const whole = callFunction("RFMSCORE", [...measures, 4]);
    records.slice(0, 25).forEach((record, index) => {
      const own = [record["recency_days"]!, record["transaction_count"]!, record["amount"]!];
      expect(callFunction("RFMSCORE", [...own, ...measures, 4])).toEqual([[whole[index]![3]]]);
    });
  });

  test("dates of the last purchase serve as well as days", () => {
    const days = [10, 200, 35, 90];
    const dates = days.map((each) => day("2026-01-31") - each);
    const others = [column([5, 1, 3, 2]), column([500, 20, 90, 60])];
    const expected = callFunction("RFMSCORE", [column(days), ...others]);
    expect(callFunction("RFMSCORE", [column(dates), ...others])).toEqual(expected);
    expect(callFunction("RFMSCORE", [column(["2026-01-21", "2025/7/15", "114/12/27", "2025年11月2日"]), ...others])).toEqual(expected);
    expect(callFunction("RFMSCORE", [dates[0]!, 5, 500, column(dates), ...others])).toEqual([[expected[0]![3]]]);
  });

  test("blank rows stay blank, trailing ones are passed over, unreadable rows are told and leave the others alone", () => {
    const found = callFunction("RFMSCORE", [
      column([10, null, 20, "x", 30, null]),
      column([3, null, 2, 2, 1, null]),
      column([9, null, 5, 5, 1, ""]),
    ]);
    expect(found.map(([r]) => r)).toEqual([5, "", 3, "#N/A: “x” is not a number", 1]);
    expect(found[1]).toEqual(["", "", "", "", ""]);
  });

  test("a row with a measure missing is told", () => {
    expect(callFunction("RFMSCORE", [column([10, 20]), column([3, null]), column([9, 5])])[1]?.[0]).toBe("#N/A: empty");
  });

  test("two of three populations are refused", () => {
    expect(refusalOfCall("RFMSCORE", [1, 2, 3, column([1, 2]), column([2, 3])])).toMatch(/^Inside a table, give all three whole columns/);
  });
});

describe("RFMSEGMENT", () => {
  const scores = [1, 2, 3, 4, 5];
  const cells = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => [r, f, m] as const)));

  test.each(["eleven", "three"] as const)("%s: every one of the 125 cells has the segment of the method", (segments) => {
    const fixed = {
      r: Int32Array.from(cells, ([r]) => r),
      f: Int32Array.from(cells, ([, f]) => f),
      m: Int32Array.from(cells, ([, , m]) => m),
    };
    const none = new Float64Array(cells.length);
    const ids = segmentsOf({ recency: none, frequency: none, monetary: none }, fixed, { set: segments, against: "frequency", scale: 5 });
    const found = callFunction("RFMSEGMENT", [column(cells.map(([r, f, m]) => r * 100 + f * 10 + m)), segments]);
    expect(found).toEqual(ids.map((id) => [rfmWords.classes[id].label.en]));
  });

  test.each<[Cell, string]>([
    [555, "Champions"],
    ["555", "Champions"],
    ["５５５", "Champions"],
    ["5-5-5", "Needs attention"],
    ["10-10-10", "Champions"],
    ["10-5-3", "Potential loyalist"],
    ["1-1-1", "Lost"],
    [null, ""],
    ["", ""],
    [655, "#N/A: “655” is not an RFM cell: write three scores from 1 to 5, such as 543."],
    ["11-1-1", "#N/A: “11-1-1” is not an RFM cell: write three scores from 1 to 10, such as 543."],
    ["best", "#N/A: “best” is not an RFM cell: write three scores from 1 to 5, such as 543."],
    [{ error: "#N/A" }, "#N/A: “#N/A” is an error"],
  ])("%p is %s", (cell, expected) => {
    expect(callFunction("RFMSEGMENT", [cell])).toEqual([[expected]]);
  });

  test("a cell of another scale is brought to five as the method does", () => {
    expect(callFunction("RFMSEGMENT", [333, null, 3])).toEqual([["Champions"]]);
    expect(callFunction("RFMSEGMENT", [333])).toEqual([["Needs attention"]]);
  });

  test.each<Cell>(["eleven", 11, "11", "11 segments", "11 個客群", "十一", "ELEVEN"])("segments as %p", (segments) => {
    expect(callFunction("RFMSEGMENT", [511, segments])).toEqual([["New"]]);
  });

  test.each<Cell>(["three", 3, "3", "3 tiers", "3 個層級", "三"])("segments as %p", (segments) => {
    expect(callFunction("RFMSEGMENT", [155, segments])).toEqual([["At risk of leaving"]]);
  });

  test("the eight types need the measures, and the sentence says what to use", () => {
    for (const segments of ["eight", 8, "八類"])
      expect(refusalOfCall("RFMSEGMENT", [555, segments])).toMatch(/Use =RFM\(customers, dates, amounts/);
  });

  test("labels follow Office's language", () => {
    expect(callFunction("RFMSEGMENT", [555], { language: "zh-CN" })).toEqual([["冠军客户"]]);
    expect(Object.keys(rfm.classes)).toContain("champions");
  });
});
