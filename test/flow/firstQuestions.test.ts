import type { FieldId } from "../../src/core/fields/fields";
import type { TableRole } from "../../src/core/fields/Field";
import { firstQuestions } from "../../src/flow/firstQuestions";
import { fitsOf } from "../../src/flow/fitsOf";

/** The questions for tables that hold these columns. */
function questionsFor(tables: Readonly<Partial<Record<TableRole, readonly FieldId[]>>>) {
  const chosen = Object.fromEntries(
    Object.entries(tables).map(([role, fields]) => [
      role,
      { source: role, columns: Object.fromEntries(fields.map((field, column) => [field, column])) },
    ]),
  );
  return firstQuestions(fitsOf(chosen), chosen);
}

const orders = ["orderCustomer", "date", "amount"] as const;
const payments = ["paymentCustomer", "paymentAmount", "dueDate", "paidDate"] as const;

describe("the first three questions", () => {
  test("of orders are who matters, who is leaving, and who brings the revenue", () => {
    expect(questionsFor({ orders })).toEqual(["rfm", "churn", "abc"]);
  });

  test("of prospects are the grade, the urgency and the funnel", () => {
    const customers = ["customer", "stage", "need", "close", "lastContact", "expected"] as const;
    expect(questionsFor({ customers })).toEqual(["grade", "urgency", "funnel"]);
  });

  test("of orders with payments begin with credit, and leave room for the orders", () => {
    expect(questionsFor({ orders, payments })).toEqual(["credit", "rfm", "churn"]);
  });

  test("of a team that keeps orders and prospects speak of both", () => {
    const questions = questionsFor({ orders, customers: ["customer", "stage", "need", "close", "lastContact", "expected"] });
    expect(questions).toHaveLength(3);
    expect(questions).toEqual(expect.arrayContaining(["rfm", "grade", "urgency"]));
  });

  test("are only such as fit: orders without an amount do not ask about revenue", () => {
    const tables = { orders: ["orderCustomer", "date"] as const };
    const fitting = fitsOf({ orders: { source: "orders", columns: { orderCustomer: 0, date: 1 } } }).filter(({ fits }) => fits);
    const questions = questionsFor(tables);
    expect(questions).not.toContain("abc");
    expect(fitting.map(({ method }) => method)).toEqual(expect.arrayContaining([...questions]));
  });

  test("are none where no method fits", () => {
    expect(questionsFor({})).toEqual([]);
  });
});
