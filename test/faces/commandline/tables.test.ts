import type { Cell } from "../../../src/core/Cell";
import { Complaint } from "../../../src/faces/commandline/Complaint";
import { complaintSentence } from "../../../src/faces/commandline/complaintSentence";
import { chooseTables, type TableWishes } from "../../../src/faces/commandline/run/chooseTables";
import { mapColumns } from "../../../src/faces/commandline/run/mapColumns";
import { proposeTables } from "../../../src/flow/proposeTables";
import type { TableChoices } from "../../../src/flow/Choice";
import { english } from "../../support/classifyTable";
import { tableOf } from "../../support/tableOf";

const sheets: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  Customers: [
    ["Customer", "Revenue", "Orders", "Last order"],
    ["Ann", 100, 2, "2026-01-05"],
  ],
  Orders: [
    ["Client no", "Order date", "Amount", "Net", "Invoice"],
    ["Ann", "2026-01-05", 60, 50, "I1"],
  ],
  Archive: [
    ["Customer", "Order date", "Amount"],
    ["Ben", "2020-01-05", 60],
  ],
};
const sources = Object.entries(sheets).map(([name, rows]) => tableOf(rows, name).source);
const proposed = proposeTables(sources, english);

const choose = (wishes: TableWishes): TableChoices => chooseTables(proposed, sources, { wishes, culture: english });
const used = (tables: TableChoices) => Object.fromEntries(Object.entries(tables).map(([role, { source }]) => [role, source]));

describe("which tables are read", () => {
  test("without a wish, the proposal", () => expect(choose({})).toBe(proposed));

  test("--orders names the orders, --orders none leaves them out", () => {
    expect(used(choose({ orders: "archive" }))).toEqual({ customers: "Customers", orders: "Archive" });
    expect(used(choose({ orders: "none" }))).toEqual({ customers: "Customers" });
  });

  test("--sheet names the customers and leaves the orders as they are", () => {
    expect(used(choose({ sheet: "Customers" }))).toMatchObject({ customers: "Customers" });
  });

  test("--sheet with nothing but orders: they are the only table", () => {
    expect(used(choose({ sheet: "Archive" }))).toEqual({ orders: "Archive" });
  });

  test("a table that is named as orders cannot be the customers at the same time", () => {
    expect(used(choose({ orders: "Customers" }))).toEqual({ orders: "Customers" });
  });

  test("orders that are to be left out may still be a list of customers", () => {
    expect(used(choose({ sheet: "Archive", orders: "none" }))).toEqual({ customers: "Archive" });
  });

  test("a name that nothing has is refused and what exists is told", () => {
    expect(() => choose({ sheet: "Clients" })).toThrow(Complaint);
    try {
      choose({ orders: "Sales" });
    } catch (error) {
      expect(complaintSentence(error, "en")).toBe("There is no table or sheet “Sales”. There are: Customers, Orders, Archive.");
    }
    expect.assertions(2);
  });
});

describe("--map", () => {
  const map = (field: string, header: string): TableChoices =>
    mapColumns(choose({ orders: "Orders" }), [{ field, header }], { sources, culture: english });

  test("reads the field from the column with that header, in the table that has it", () => {
    expect(map("amount", "Net").orders?.columns.amount).toBe(3);
    expect(map("customer", "Client no").orders?.columns.orderCustomer).toBe(0);
    expect(map("orderId", "invoice").orders?.columns.orderId).toBe(4);
    expect(map("value", "Orders").customers?.columns.value).toBe(2);
  });

  test("a plain name serves both tables", () => {
    expect(map("revenue", "Revenue").customers?.columns.monetary).toBe(1);
    expect(map("revenue", "Net").orders?.columns.amount).toBe(3);
  });

  test("a table without a role takes that of the field", () => {
    const tables = mapColumns({}, [{ field: "value", header: "Net" }], { sources, culture: english });
    expect(used(tables)).toEqual({ customers: "Orders" });
    expect(tables.customers?.columns.value).toBe(3);
  });

  test.each([
    ["turnover", "Net", "usage", /^--map: there is no field “turnover”\. Fields are: customer, name,/],
    ["amount", "Gross", "input", /^--map: no column is headed “Gross”\. Headers are: Customer, Revenue,/],
  ])("%s=%s is refused", (...[field, header, kind, sentence]) => {
    try {
      map(field, header);
    } catch (error) {
      expect(error).toMatchObject({ kind });
      expect(complaintSentence(error, "en")).toMatch(sentence);
    }
    expect.assertions(2);
  });
});
