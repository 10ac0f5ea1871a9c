import type { Cell } from "../../src/core/Cell";
import { proposeTables } from "../../src/flow/proposeTables";
import { standInTable } from "../../src/flow/standInTable";
import { methods } from "../../src/methods/methods";
import { english } from "../support/classifyTable";
import { tableOf } from "../support/tableOf";

const sheets: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  Customers: [
    ["Customer", "Revenue", "Need", "Last order"],
    ["Ann", 100, "Explicit", "2026-01-05"],
  ],
  Orders: [
    ["Customer", "Order date", "Amount", "Order number"],
    ["Ann", "2026-01-05", 60, "1"],
  ],
  Stock: [
    ["Customer", "Item", "Quantity in stock", "Received on"],
    ["Ann", "Kit", 5, "2025-12-01"],
  ],
  Arrivals: [
    ["Customer", "Received on"],
    ["Ann", "2025-12-01"],
  ],
};
const sources = Object.entries(sheets).map(([name, rows]) => tableOf(rows, name).source);
const given = { sources, culture: english, options: {} };
const proposed = proposeTables(sources, english);

describe("a table that stands in for the list of customers", () => {
  test("is taken where the list lacks what the method reads, with most of what it reads, and alone", () => {
    const { customers, ...others } = standInTable(methods["stock-age"], proposed, given);
    expect(customers?.source).toBe("Stock");
    expect(customers?.columns).toMatchObject({ customer: 0, stockItem: 1, stockQuantity: 2, received: 3 });
    expect(others).toEqual({});
  });

  test("is not looked for where the proposed tables have what the method reads", () => {
    expect(standInTable(methods.grade, proposed, given)).toBe(proposed);
    expect(standInTable(methods.rfm, proposed, given)).toBe(proposed);
  });

  test("is none where no table has it: the tables stay as proposed, so that what is missing is told of the list", () => {
    expect(standInTable(methods["net-worth"], proposed, given)).toBe(proposed);
  });
});
