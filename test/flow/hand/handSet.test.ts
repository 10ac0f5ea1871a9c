import type { Cell } from "../../../src/core/Cell";
import { toldOf } from "../../../src/sheets/toldOf";
import { classColumns } from "../../../src/sheets/classColumns";
import { skippedSentence } from "../../../src/words/skipped";
import { whySentence } from "../../../src/words/whySentence";
import { classifyTable } from "../../support/classifyTable";

const rows = (header: string, ...hand: Cell[]): Cell[][] => [
  ["Customer", "Expected close", header],
  ...hand.map((cell, index): Cell[] => [`c${index}`, index === 0 ? "2026-07-01" : "2027-07-01", cell]),
];
const run = (header: string, ...hand: Cell[]) => classifyTable("urgency", { Customers: rows(header, ...hand) }, { asOf: "2026-06-30" });
const classes = (outcome: ReturnType<typeof run>) => outcome.customers.map((each) => each.class);

describe("a class that is set by hand", () => {
  test.each(["Urgency by hand", "urgency (manual)", "Urgency – By Hand", "緊急程度（手動）", "紧急程度（手动）", "緊急程度 手動設定"])(
    "wins under the header %s",
    (header) => expect(classes(run(header, "Slow", null, "緊急", " soon "))).toEqual(["slow", "slow", "urgent", "soon"]),
  );

  test("is marked in Why, in the column beside the table as well", () => {
    const outcome = run("Urgency by hand", "Slow", null);
    expect(outcome.customers.map(({ why }) => whySentence(why!, toldOf(outcome), "en"))).toEqual([
      "Set by hand.",
      "None of the other rules holds.",
    ]);
    expect(classColumns(outcome, 2, "zh-TW").find(({ id }) => id === "why")?.values[0]).toBe("手動設定。");
  });

  test("counts in the summary, in the lists and in the finding", () => {
    const outcome = run("Urgency by hand", "Slow", "Urgent", null);
    expect(outcome.summary.map((line) => [line.class, line.customers])).toEqual([
      ["urgent", 1],
      ["soon", 0],
      ["notUrgent", 0],
      ["slow", 2],
    ]);
    expect(outcome.sections).toMatchObject([{ id: "act", rows: [1] }]);
    expect(outcome.finding.facts).toMatchObject({ count: 1, all: 3 });
  });

  test("that is unknown is told with its cell, and the rule's class stands", () => {
    const outcome = run("Urgency by hand", "Sleepy", null);
    expect(classes(outcome)).toEqual(["urgent", "slow"]);
    expect(outcome.guesses.map((each) => skippedSentence(each, "en"))).toEqual([
      "Customers!C2 (column Urgency by hand): “Sleepy” is not a class of this method; the computed class stands",
    ]);
  });

  test("of another method is none of this one's", () =>
    expect(classes(run("Grade by hand", "Slow", "Urgent"))).toEqual(["urgent", "slow"]));

  test("is read by methods that classify rows, and gives them a reason where they have none", () => {
    const outcome = classifyTable("abc", {
      Customers: [
        ["Customer", "Revenue", "ABC class by hand", "ABC by hand", "Class by hand"],
        ["big", 900, "C", "C", "C"],
        ["small", 1, null, null, null],
      ],
    });
    expect(classes(outcome)).toEqual(["C", "C"]);
    expect(classColumns(outcome, 2, "en").find(({ id }) => id === "why")?.values).toEqual(["Set by hand.", null]);
  });

  test("names a class of the user's own rules", () => {
    const outcome = classifyTable("rules", {
      Customers: [
        ["Customer", "Revenue", "Class by hand"],
        ["big", 900, "few"],
        ["small", 1, null],
      ],
      Rules: [
        ["Class", "Column 1", "Comparison 1", "Value 1"],
        ["Many", "Revenue", ">", 100],
        ["Few", null, null, null],
      ],
    });
    expect(classes(outcome)).toEqual(["Few", "Few"]);
  });
});
