import { classColumns } from "../../src/sheets/classColumns";
import { sheetsOf } from "../../src/sheets/sheetsOf";
import { summarySheet } from "../../src/sheets/summarySheet";
import { classifyTable } from "../support/classifyTable";

/** Collections begin at a 0, b 60, c 85 %: A A B; margin at b 0, c 60, a 98 %: A A C. Of two that differ the lower: a C, b A, c B. */
const outcome = classifyTable("abc-combined", {
  Customers: [
    ["Customer", "Collections", "Gross margin"],
    ["a", 60, 2],
    ["b", 25, 60],
    ["c", 15, 38],
  ],
});

test("the Pareto chart tells what the best class brings, though another customer leads the ranking", () => {
  const titles = summarySheet(outcome, "en").charts.map(({ title }) => title);
  expect(titles).toContain("A: one of 3 customers brings 25.0% of the total");
});

describe("columns of classes beside the table", () => {
  const columns = classColumns(outcome, 3, "zh-TW");

  test("stand there for the measures that are there, and not for the one that is not", () => {
    expect(columns.map(({ id }) => id)).toEqual(["class", "collectionsClass", "marginClass", "why"]);
    expect(columns[1]).toMatchObject({ header: "回款類別", values: ["A", "A", "B"], align: "left" });
    expect(columns[2]!.values).toEqual(["C", "A", "A"]);
  });

  test("take the colours of their classes", () => {
    expect(columns[2]!.labels).toContainEqual({ text: "A", role: "best" });
    expect(columns[2]!.labels).toContainEqual({ text: "C", role: "fair" });
  });
});

test("without a table to write beside, the ranking or the list holds every column that is filled, and no empty one", () => {
  const headers = sheetsOf(outcome, { language: "en", beside: false }).map(({ blocks }) => blocks.flatMap(({ values }) => values.flat()));
  expect(headers.some((cells) => cells.includes("Margin class"))).toBe(true);
  expect(headers.some((cells) => cells.includes("Our share class"))).toBe(false);
});
