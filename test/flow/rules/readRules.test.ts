import type { Cell } from "../../../src/core/Cell";
import { Refusal } from "../../../src/core/refusal/Refusal";
import { languages } from "../../../src/core/Language";
import { refusalSentence } from "../../../src/words/refusals";
import { skippedSentence } from "../../../src/words/skipped";
import { toldOf } from "../../../src/sheets/toldOf";
import { whySentence } from "../../../src/words/whySentence";
import { classifyTable } from "../../support/classifyTable";

const customers: Cell[][] = [
  ["Customer", "Revenue", "Region", "Need", "Signed on"],
  ["Ann", 900, "North", "Explicit", "2026-03-05"],
  ["Ben", 10, "South", "latent", null],
];
const header = ["Order", "Class", "Colour", "Column 1", "Comparison 1", "Value 1", "Advice", "Contact every (days)"];

function run(rows: readonly (readonly Cell[])[], list = customers) {
  return classifyTable("rules", { Customers: list, Rules: [header, ...rows] }, { asOf: "2026-06-30" });
}

function refusal(...rows: readonly (readonly Cell[])[]): Refusal {
  try {
    run(rows);
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error("Not refused");
}

const rest: Cell[] = [9, "Rest", null, null, null, null, null, null];

describe("a wrong cell of a rule", () => {
  test.each<[string, Cell[], string]>([
    ["a column that is not there", [1, "A", null, "Revenu", ">", 5], "rule.notAColumn D2"],
    ["a condition without a column", [1, "A", null, null, ">", 5], "rule.noColumn D2"],
    ["no comparison", [1, "A", null, "Revenue", null, 5], "rule.noComparison E2"],
    ["an unknown comparison", [1, "A", null, "Revenue", "about", 5], "rule.notAComparison E2"],
    ["no value", [1, "A", null, "Revenue", ">", null], "rule.noValue F2"],
    ["a text where a number belongs", [1, "A", null, "Revenue", ">", "much"], "rule.notANumber F2"],
    ["a value that is not needed", [1, "A", null, "Revenue", "is empty", 5], "rule.valueNotNeeded F2"],
    ["an unknown word of a choice", [1, "A", null, "Need", "is one of", "Explicit | Dancing"], "rule.notAChoice F2"],
    ["a choice compared as a number", [1, "A", null, "Need", "at least", "Explicit"], "rule.notCompared E2"],
    ["a number picked by name", [1, "A", null, "Revenue", "is one of", "5"], "rule.notATextColumn F2"],
    ["no class", [1, null, null, "Revenue", ">", 5], "rule.noClass B2"],
    ["an unknown colour", [1, "A", "mauve", "Revenue", ">", 5], "rule.notAColour C2"],
    ["an order that is no number", ["first", "A", null, "Revenue", ">", 5], "rule.notAnOrder A2"],
    ["an interval that is none", [1, "A", null, "Revenue", ">", 5, null, "weekly"], "rule.notDays H2"],
    ["an error value", [1, "A", null, "Revenue", ">", { error: "#N/A" }], "rule.error F2"],
  ])("%s is told with its cell, in every language", (_, rule, expected) => {
    const [code, cell] = expected.split(" ");
    const { code: found, facts } = refusal(rule, rest);
    expect([found, facts.sheet, facts.cell]).toEqual([code, "Rules", cell]);
    for (const language of languages) {
      const sentence = refusalSentence({ code: found, facts }, language);
      expect(sentence).toContain(`Rules!${cell}`);
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });

  test("the others are named with it", () => {
    const found = refusal([1, "A", "mauve", "Revenu", ">", 5], [2, "B", null, "Region", "near", "North"], rest);
    expect(refusalSentence(found, "en")).toBe(
      "Rules!D2: there is no column or metric “Revenu”: write a header of your Customers table, or a metric such as “Revenue”. Wrong as well: C2, E3.",
    );
  });

  test("a sheet without a rule is refused", () => expect(refusal().code).toBe("rules.noRules"));
  test("so is a workbook without a sheet of rules", () => {
    expect(() => classifyTable("rules", { Customers: customers })).toThrow("rules.noRules");
  });
});

describe("what is surely not meant is told", () => {
  const told = (rows: readonly (readonly Cell[])[]) => run(rows).guesses.map((each) => skippedSentence(each, "en"));

  test("a rule that can never hold, at its class", () => {
    expect(told([[1, "A", null, "Revenue", ">", 5], [2, "B", null, "Revenue", ">", 50], rest])).toEqual([
      expect.stringMatching(/^Rules!B3 .*rule 2 can never hold/),
    ]);
  });

  test("a missing last rule, and the class of those whom no rule fits", () => {
    const outcome = run([[1, "A", null, "Revenue", ">", 50]]);
    expect(outcome.guesses.map(({ code, cell }) => [code, cell])).toEqual([["rule.noLast", "B2"]]);
    expect(outcome.summary.map((line) => [line.class, line.customers])).toEqual([
      ["A", 1],
      ["noRule", 1],
    ]);
  });

  test("a metric that no table gives, at the cell that names it", () => {
    expect(told([[1, "A", null, "Days since last contact", ">", 5], rest])).toEqual([
      expect.stringMatching(/^Rules!D2 .*Days since last contact/),
    ]);
  });
});

test("the colour, advice and interval of a class are the first that are filled in", () => {
  const outcome = run([
    [1, "Keen", null, "Revenue", ">", 50, "Call.", null],
    [2, "KEEN", "red", "Region", "is", "south", "Write.", 14],
    rest,
  ]);
  expect(outcome.ownClasses).toEqual({
    Keen: { label: "Keen", role: "risk", advice: "Call.", followUpDays: 14 },
    Rest: { label: "Rest", role: "plain", advice: "" },
  });
});

test("a customer's cell that cannot be compared leaves him out and is told", () => {
  const outcome = run([[1, "A", null, "Signed on", "before", "2026-04-01"], rest], [...customers, ["Cyd", 1, "East", "none", "soon"]]);
  expect(outcome.customers.map(({ name, class: found }) => [name, found])).toEqual([
    ["Ann", "A"],
    ["Ben", "Rest"],
  ]);
  expect(outcome.skipped.map(({ cell, code }) => [cell, code])).toEqual([["E4", "cell.notADate"]]);
});

test("why is told with the user's names, his dates and the labels of choices", () => {
  const outcome = run([[1, "A", null, "Signed on", "before", "2026-04-01"], [2, "B", null, "Need", "is", "潛在"], rest]);
  expect(outcome.customers.map(({ why }) => whySentence(why!, toldOf(outcome), "en"))).toEqual([
    expect.stringMatching(/^Signed on .*2026.* \(under .*2026.*\)\.$/),
    expect.stringMatching(/^Need: Latent\.$/),
  ]);
});

test("a column named like a metric's is that metric where the two are one; then orders are counted as everywhere", () => {
  const outcome = classifyTable(
    "rules",
    {
      Customers: customers,
      Orders: [
        ["Customer", "Order date", "Amount"],
        ["Ann", "2026-01-10", 5],
        ["Ben", "2026-01-10", 500],
      ],
      Rules: [header, [1, "A", null, "Revenue", ">", 50], rest],
    },
    { asOf: "2026-06-30" },
  );
  expect(outcome.customers.map((each) => each.class)).toEqual(["Rest", "A"]);
});
