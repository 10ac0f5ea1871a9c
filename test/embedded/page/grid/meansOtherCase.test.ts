import { meansOtherCase } from "../../../../src/embedded/page/grid/meansOtherCase";

describe("text rules take capitals and small letters for the same, as Excel does", () => {
  test.each([
    ["GOLD", "contains", "gold", true],
    ["gold", "contains", "gold", false],
    ["silver", "contains", "gold", false],
    ["GOLD", "notContains", "gold", true],
    ["Gold one", "beginsWith", "gold", true],
    ["one gold", "beginsWith", "Gold", false],
    ["one GOLD", "endsWith", "gold", true],
  ] as const)("%s %s %s: another answer: %s", (...[value, operator, text, expected]) => {
    expect(meansOtherCase(value, { text, operator })).toBe(expected);
  });
});
