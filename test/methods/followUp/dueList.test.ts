import { classifyTable } from "../../support/classifyTable";

const header = ["Customer", "Stage", "Last contact", "Complaint solved", "Expected amount"];

test("whoever is due stands on the list: after a complaint first, then the largest amount, of equal amounts the longest overdue", () => {
  const rows = [
    ["not due", "Interested", "2026-05-19", null, 9000],
    ["small", "Interested", "2026-05-01", null, 10],
    ["due today", "Interested", "2026-05-13", null, 500],
    ["longer overdue", "Interested", "2026-05-01", null, 500],
    ["complaint", "Interested", "2026-05-18", "2026-05-20", 1],
    ["no amount", "Interested", "2026-05-01", null, null],
  ];
  const { sections, customers, finding } = classifyTable("follow-up", { Customers: [header, ...rows] }, { asOf: "2026-05-20" });
  const list = sections.find(({ id }) => id === "due");
  if (list?.kind !== "customers") throw new Error("No list");
  expect(list.rows.map((row) => customers[row]!.name)).toEqual(["complaint", "longer overdue", "due today", "small", "no amount"]);
  expect(finding).toEqual({ code: "callBack", facts: { count: 5, calls: 1, all: 6 } });
});

test("intervals that are not four whole numbers above zero are refused", () => {
  const sheets = { Customers: [header, ["a", "Interested", "2026-05-19", null, 1]] };
  for (const intervals of [
    [30, 7, 7],
    [30, 7, 7, 0],
    [30, 7, 7, 1.5],
  ])
    expect(() => classifyTable("follow-up", sheets, { asOf: "2026-05-20", options: { intervals } })).toThrow();
});
