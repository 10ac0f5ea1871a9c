import type { Section } from "../../src/core/method/Section";
import { text } from "../../src/words/text";
import { ownTable } from "../../src/sheets/sections/ownTable";
import { tellingOf } from "../../src/sheets/Telling";
import { sampleReport } from "./support/sampleReport";

const telling = tellingOf(sampleReport("abc"), "en");
const said = {
  ...telling,
  words: {
    ...telling.words,
    sections: { parts: { title: text("Parts", "部分", "部分") } },
    phrases: {
      part: text("Part", "項目", "项目"),
      rise: text("Rise", "增加", "增加"),
      foot: text("Foot", "底", "底"),
      orders: text("Orders of {customers} customers", "{customers} 位客戶的訂單", "{customers} 位客户的订单"),
      title: text("What drove the change", "變動原因", "变动原因"),
    },
  },
};

const parts: Extract<Section, { kind: "table" }> = {
  kind: "table",
  id: "parts",
  columns: [
    { id: "part", kind: "text" },
    { id: "foot", kind: "money" },
    { id: "rise", kind: "money", total: true },
    { id: "value", kind: "money" },
  ],
  rows: [
    [{ code: "orders", facts: { customers: 3 } }, 0, 10, NaN],
    [{ class: "B" }, 10, 5, 1],
  ],
  chart: {
    type: "stacked",
    categories: 0,
    series: [
      { column: 1, role: null },
      { column: 2, role: "good" },
    ],
    title: { code: "title", facts: {} },
  },
};

test("a method's own table shows phrases, classes in their colours, totals, and nothing for a number that is none", () => {
  const part = ownTable(said, parts);
  const cells = part.blocks.flatMap(({ values }) => values);
  expect(cells).toContainEqual(["Part"]);
  expect(cells).toContainEqual(["Orders of 3 customers"]);
  expect(cells).toContainEqual(["Foot", "Rise", "Value"]);
  expect(cells).toContainEqual([0, 10, null]);
  expect(cells).toContainEqual([null, 15, null]);
  expect(part.rules).toContainEqual(expect.objectContaining({ kind: "text", text: "B" }));
});

test("its chart stacks upon an invisible foot and covers the rows of the table", () => {
  const [chart] = ownTable(said, parts).charts;
  expect(chart).toMatchObject({ stacked: true, title: "What drove the change", legend: false });
  expect(chart!.series.map(({ color }) => color)[0]).toBe("#FFFFFF");
  expect(chart!.series.map(({ values }) => values.rows)).toEqual([2, 2]);
});

test("a long table shows its beginning without totals and says where the rest is", () => {
  const long = { ...parts, own: true, rows: Array.from({ length: 40 }, (_, row) => ["x", 0, row, 1]) };
  const part = ownTable(said, long);
  const cells = part.blocks.flatMap(({ values }) => values.flat());
  expect(cells.filter((value) => value === "x")).toHaveLength(25);
  expect(cells.join(" ")).toContain("25 of 40 rows");
  expect(cells).not.toContain(780);
});

test("days along the axis of its chart are written as in the cells, not as serial numbers", () => {
  const days = { ...parts, columns: [{ id: "part", kind: "date" as const }, ...parts.columns.slice(1)], rows: [[46_000, 0, 10, 1]] };
  const part = ownTable(said, days);
  expect(part.charts[0]!.categoryFormat).toMatch(/y.*m.*d|d.*m.*y/u);
  expect(ownTable(said, parts).charts[0]).not.toHaveProperty("categoryFormat");
});
