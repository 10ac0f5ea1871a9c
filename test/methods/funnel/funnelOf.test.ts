import type { Stage } from "../../../src/core/fields/pipelineFields";
import { funnelOf } from "../../../src/methods/funnel/funnelOf";
import { classifyTable } from "../../support/classifyTable";

const stages: Stage[] = [...Array<Stage>(6).fill("prospect"), "interested", "interested", "closed", "repeat"];

describe("a funnel", () => {
  test("counts whoever stands at a stage among those who passed the stages before it", () => {
    const money = Float64Array.from([1, 2, 3, 4, 5, NaN, 10, 20, 100, 1000]);
    // 10 in all; 4 beyond prospect, 2 beyond interested, 1 beyond closed.
    expect(funnelOf(stages, money)).toEqual([
      { stage: "prospect", customers: 6, reached: 10, money: 15, conversion: 4 / 10 },
      { stage: "interested", customers: 2, reached: 4, money: 30, conversion: 2 / 4 },
      { stage: "closed", customers: 1, reached: 2, money: 100, conversion: 1 / 2 },
      { stage: "repeat", customers: 1, reached: 1, money: 1000, conversion: null },
    ]);
  });

  test("has no conversion where nobody came", () => {
    expect(funnelOf(["prospect"], Float64Array.of(1)).map(({ conversion }) => conversion)).toEqual([0, null, null, null]);
  });
});

function run(counts: Readonly<Record<string, number>>, options = {}) {
  const rows = Object.entries(counts).flatMap(([stage, count]) => Array.from({ length: count }, (_, at) => [`${stage} ${at}`, stage, at]));
  return classifyTable("funnel", { Customers: [["Customer", "Stage", "Expected amount"], ...rows] }, { asOf: "2026-05-20", options });
}

describe("the summary of the funnel", () => {
  test("marks a conversion under 20 % and tells the weakest: 1 of 6 buyers came back, 16.7 %; exactly 20 % is not weak", () => {
    // Reached: 30, 6 (20 %), 6 (100 %), 1 (16.7 %).
    const { sections, finding } = run({ Prospect: 24, Closed: 5, Repeat: 1 });
    const table = sections.find(({ id }) => id === "funnel");
    if (table?.kind !== "table") throw new Error("No funnel");
    expect(table.rows.map((row) => row.slice(1))).toEqual([
      [24, 30, 276, 6 / 30, null],
      [0, 6, 0, 1, null],
      [5, 6, 10, 1 / 6, { code: "weakClosed", facts: {} }],
      [1, 1, 0, null, null],
    ]);
    expect(finding).toEqual({ code: "weakClosed", facts: { share: 1 / 6, count: 1, all: 6 } });
  });

  test("is sound where no step is under the user's own limit", () => {
    expect(run({ Prospect: 24, Closed: 5, Repeat: 1 }, { lowPercent: 10 }).finding).toEqual({
      code: "sound",
      facts: { count: 6, all: 30 },
    });
  });

  test("lists the interested, largest amount first", () => {
    const { sections, customers } = run({ Prospect: 1, Interested: 3 });
    const list = sections.find(({ id }) => id === "nearest");
    if (list?.kind !== "customers") throw new Error("No list");
    expect(list.rows.map((row) => customers[row]!.name)).toEqual(["Interested 2", "Interested 1", "Interested 0"]);
  });
});
