import fc from "fast-check";
import type { Cell } from "../../../src/core/Cell";
import type { OptionValues } from "../../../src/core/method/OptionDeclaration";
import { Refusal } from "../../../src/core/refusal/Refusal";
import { matchColumns } from "../../../src/flow/matchColumns";
import { skippedSentence } from "../../../src/words/skipped";
import { refusalSentence } from "../../../src/words/refusals";
import { classifyTable, english } from "../../support/classifyTable";
import { readRecords } from "../../support/readFixture";
import { tableOf } from "../../support/tableOf";

const combine = ["majority", "strict", "weighted"] as const;

function combined(header: readonly string[], rows: readonly (readonly Cell[])[], options: OptionValues = {}) {
  return classifyTable("abc-combined", { Customers: [header, ...rows] }, { options });
}

/** The sentence of the refusal. */
function refused(header: readonly string[], rows: readonly (readonly Cell[])[], options: OptionValues = {}): string {
  try {
    combined(header, rows, options);
  } catch (error) {
    if (error instanceof Refusal) return refusalSentence(error, "en");
    throw error;
  }
  throw new Error("answered");
}

describe("with a single measure every way to combine gives the class of abc", () => {
  test.each(combine)("%s, on the revenue of 995 customers with equal values among them", (way) => {
    const rows = readRecords("abc_customers.csv").map((record) => [record["customer"]!, record["revenue"]!]);
    const single = classifyTable("abc", { Customers: [["Customer", "Collections"], ...rows] });
    const found = combined(["Customer", "Collections"], rows, { combine: way });
    expect(found.customers.map((each) => each.class)).toEqual(single.customers.map((each) => each.class));
    expect(found.customers.map(({ columns }) => columns.rank)).toEqual(single.customers.map(({ columns }) => columns.rank));
    expect(found.summary).toEqual(single.summary);
  });
});

const amounts = fc.array(fc.oneof(fc.integer({ min: -20, max: 200 }), fc.constant(null)), { minLength: 2, maxLength: 25 });

describe("for any figures", () => {
  test("strict is never better than majority, and majority never better than the best measure", () => {
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom("upper", "lower"), (collections, margin, crossing) => {
        const rows = collections.map((value, row): Cell[] => [`c${row}`, value, margin[row] ?? null]);
        fc.pre(rows.some(([, value]) => Number(value) > 0));
        const header = ["Customer", "Collections", "Gross margin"];
        const strict = combined(header, rows, { combine: "strict", crossing });
        const majority = combined(header, rows, { combine: "majority", crossing });
        majority.customers.forEach((each, index) => {
          expect(each.class <= strict.customers[index]!.class).toBe(true);
          const known = [each.columns.collectionsClass, each.columns.marginClass].filter((found) => typeof found === "string").sort();
          if (known.length > 0) expect(known).toContain(each.class);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe("the share of our brand in the customer's profit", () => {
  test.each([
    "Brand share",
    "Our share of the customer's profit",
    "Share of wallet",
    "本品牌佔客戶利潤比",
    "佔客戶利潤（%）",
    "利潤佔比",
    "本品牌占客户利润比",
    "我方占比",
  ])("is found under “%s”, and the gross margin under its own header", (header) => {
    const headers = ["客戶", "毛利", header];
    const { columns } = matchColumns(tableOf([headers, ["甲", 100, 0.35], ["乙", 50, 0.2]]).source, "customers", english);
    expect(columns).toMatchObject({ customer: 0, margin: 1, brandShare: 2 });
  });

  test("is the first where a customer stands in several rows, because shares do not add up", () => {
    const found = classifyTable("abc-combined", {
      Customers: [
        ["Customer", "Brand share"],
        ["a", "30%"],
        ["a", "40%"],
        ["b", "20%"],
      ],
      Orders: [
        ["Customer", "Order date", "Amount", "Collections"],
        ["a", "2026-01-05", 100, 80],
        ["b", "2026-01-06", 100, 20],
      ],
    });
    expect(found.customers.map(({ columns }) => columns.brandShare)).toEqual([0.3, 0.2]);
  });
});

describe("what cannot be worked with is told in a sentence", () => {
  test("no measure at all names the columns, any of which would do", () => {
    expect(refused(["Customer", "Last purchase"], [["a", "2026-01-02"]])).toMatch(
      /^“Scale: collections” was not found: match one of these columns first: Collections.*, Gross margin.*, Our share of the customer's profit/,
    );
  });

  test("nothing above zero in any measure", () => {
    expect(refused(["Customer", "Collections", "Gross margin"], [["a", 0, -5]])).toMatch(
      /^No customer has a value above zero in any measure/,
    );
  });

  test("cuts that do not fit are told with the setting that they stand in", () => {
    const rows = [["a", 5]];
    expect(refused(["Customer", "Collections"], rows, { marginCuts: [95, 80] })).toMatch(/^Gross margin: cuts: “95, 80” does not fit/);
    expect(refused(["Customer", "Collections"], rows, { collectionsBy: "threshold" })).toMatch(
      /^Collections: cuts: give the lowest amount/,
    );
    expect(refused(["Customer", "Collections"], rows, { combine: "weighted", weightedCuts: [80, 101] })).toMatch(
      /^Cuts of the weighted share: “80, 101” does not fit/,
    );
    expect(refused(["Customer", "Collections"], rows, { weights: [1, 1] })).toMatch(/^The weights “1, 1” do not fit: give three numbers/);
  });

  test("different numbers of classes can only be combined by weight", () => {
    const rows = [
      ["a", 80, 10],
      ["b", 20, 90],
    ];
    const header = ["Customer", "Collections", "Gross margin"];
    expect(refused(header, rows, { marginCuts: [80] })).toMatch(/^The measures are cut into different numbers of classes \(3, 2\)/);
    expect(combined(header, rows, { marginCuts: [80], combine: "weighted" }).customers.map((each) => each.class)).toEqual(["A", "A"]);
  });

  test("a customer without any figure is left out, told; an unreadable figure leaves its row out", () => {
    const found = combined(
      ["Customer", "Collections", "Gross margin"],
      [
        ["a", 80, 10],
        ["b", null, null],
        ["c", { error: "#REF!" }, 5],
        ["d", 20, null],
      ],
    );
    expect(found.customers.map(({ name }) => name)).toEqual(["a", "d"]);
    expect(found.skipped.map((each) => skippedSentence(each, "en"))).toEqual([
      expect.stringMatching(/^Customers!B3 .*empty/),
      expect.stringMatching(/^Customers!B4 .*#REF!/),
    ]);
  });
});
