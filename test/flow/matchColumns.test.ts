import { fields, type FieldId } from "../../src/core/fields/fields";
import type { Cell } from "../../src/core/Cell";
import { matchColumns } from "../../src/flow/matchColumns";
import { english } from "../support/classifyTable";
import { tableOf } from "../support/tableOf";

function matched(role: "customers" | "orders", headers: string[], ...rows: Cell[][]): Record<string, string> {
  const { columns } = matchColumns(tableOf([headers, ...rows]).source, role, english);
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, headers[column]!]));
}

describe("columns are found by header", () => {
  test("the customer's key before the name, and an account manager is neither", () => {
    expect(matched("customers", ["Customer", "Country", "Account manager"], ["17850", "UK", "Ann"])).toEqual({
      customer: "Customer",
      region: "Country",
    });
    expect(matched("customers", ["Customer ID", "Customer", "Customer since"], ["c1", "ACME", 45000])).toEqual({
      customer: "Customer ID",
      name: "Customer",
      firstPurchase: "Customer since",
    });
  });

  test("in 繁體 and 简体", () => {
    expect(matched("customers", ["客戶", "需求", "預計成交日", "上次聯絡", "預計金額"], ["王小明", "明確", 46100, 46000, 5000])).toEqual({
      customer: "客戶",
      need: "需求",
      close: "預計成交日",
      lastContact: "上次聯絡",
      expected: "預計金額",
    });
    expect(matched("orders", ["订单编号", "客户名称", "订单日期", "金额"], ["x1", "张三", 46000, 12])).toEqual({
      orderId: "订单编号",
      orderCustomer: "客户名称",
      date: "订单日期",
      amount: "金额",
    });
  });

  test("with a unit in brackets, full-width letters, spaces and joining signs", () => {
    expect(matched("orders", ["CUSTOMER_NO.", "Ｏｒｄｅｒ　Ｄａｔｅ", "Amount (GBP)"], ["c", 46000, 1])).toEqual({
      orderCustomer: "CUSTOMER_NO.",
      date: "Ｏｒｄｅｒ　Ｄａｔｅ",
      amount: "Amount (GBP)",
    });
  });

  test("but not where the cells hold something else", () => {
    expect(matched("customers", ["Customer", "Revenue", "Sales"], ["a", "high", 5], ["b", "low", 6])).toEqual({
      customer: "Customer",
      monetary: "Sales",
    });
  });

  test("UCI Online Retail's own headers", () => {
    const headers = ["InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country"];
    expect(matched("orders", headers, ["536365", "85123A", "HOLDER", 6, 40513.35, 2.55, 17850, "UK"])).toEqual({
      orderId: "InvoiceNo",
      product: "StockCode",
      productName: "Description",
      quantity: "Quantity",
      date: "InvoiceDate",
      unitPrice: "UnitPrice",
      orderCustomer: "CustomerID",
    });
  });
});

test("a column that we wrote is never read as input", () => {
  const { source } = tableOf([
    ["Customer", "Revenue"],
    ["a", 5],
  ]);
  expect(matchColumns({ ...source, owned: [1] }, "customers", english).columns).toEqual({ customer: 0 });
});

test("every field belongs to a table that a user can have", () => {
  for (const field of Object.keys(fields) as FieldId[])
    expect(["customers", "orders", "contacts", "payments", "rules"]).toContain(fields[field].table);
});
