import { combineClasses, type CombineRule } from "../../../src/methods/abcCombined/combineClasses";
import type { MeasureClasses } from "../../../src/methods/abcCombined/MeasureClasses";

const A = 0;
const B = 1;
const C = 2;
const none = -1;

/** One customer per row; a column per measure. */
function measuresOf(rows: readonly (readonly number[])[], shares?: readonly (readonly number[])[]): MeasureClasses[] {
  return rows[0]!.map((_, measure) => ({
    classes: Int32Array.from(rows, (row) => row[measure]!),
    decidingShare: Float64Array.from(rows, (_row, index) => shares?.[index]?.[measure] ?? NaN),
  }));
}

const rule: CombineRule = { combine: "majority", weights: [0.4, 0.4, 0.2], weightedCuts: [80, 95], crossing: "upper" };

describe("majority: the best class that more than half of the measures reach", () => {
  test.each([
    [[A, A, C], A, "two of three decide upwards"],
    [[A, C, C], C, "two of three decide downwards"],
    [[B, A, B], B, "two of three decide in the middle"],
    [[A, B, C], B, "three different classes give the middle one"],
    [[C, B, A], B, "whatever their order"],
    [[A, none, B], B, "one of two is no majority"],
    [[A, none, C], C, "one of two is no majority, however far apart"],
    [[none, none, A], A, "a single figure decides alone"],
    [[none, none, none], none, "no figure, no class"],
  ])("%j gives %i: %s", (classes, expected) => {
    expect([...combineClasses(measuresOf([classes]), rule)]).toEqual([expected]);
  });
});

describe("strict: A takes A in every measure", () => {
  test.each([
    [[A, A, A], A],
    [[A, A, B], B],
    [[B, C, A], C],
    [[A, none, none], A],
    [[none, none, none], none],
  ])("%j gives %i", (classes, expected) => {
    expect([...combineClasses(measuresOf([classes]), { ...rule, combine: "strict" })]).toEqual([expected]);
  });
});

describe("weighted: 0.4, 0.4 and 0.2 of the cumulative shares, cut at 80 and 95 %", () => {
  const weighted = { ...rule, combine: "weighted" } as const;

  test.each([
    [[0.9, 0.9, 0.4], A + 1, "0.36 + 0.36 + 0.08 = 0.80 is at the cut: B"],
    [[0.9, 0.9, 0.39], A, "0.798 is below it: A"],
    [[1, 1, 0.75], C, "0.40 + 0.40 + 0.15 = 0.95 is at the cut: C"],
    [[1, 1, 0.74], B, "0.948 is below it: B"],
  ])("%j gives %i: %s", (shares, expected) => {
    expect([...combineClasses(measuresOf([[B, B, B]], [shares]), weighted)]).toEqual([expected]);
  });

  test("with crossing = lower a share at the cut stays in the upper class", () => {
    expect([...combineClasses(measuresOf([[B, B, B]], [[0.9, 0.9, 0.4]]), { ...weighted, crossing: "lower" })]).toEqual([A]);
  });

  test("the weights of the measures that are there make up the whole: 0.4/0.6 × 0.7 + 0.2/0.6 × 0.97 = 0.79", () => {
    expect([...combineClasses(measuresOf([[B, none, B]], [[0.7, NaN, 0.97]]), weighted)]).toEqual([A]);
    expect([...combineClasses(measuresOf([[B, none, B]], [[0.7, NaN, 1]]), weighted)]).toEqual([B]);
  });
});
