import { coefficientOfVariation } from "../../../src/core/statistics/coefficientOfVariation";
import { xyzClass } from "../../../src/methods/xyz/xyzClass";

const classOf = (...periods: number[]) => xyzClass(coefficientOfVariation(periods));

describe("XYZ by the coefficient of variation: X up to 0.5, Y up to 1, Z above", () => {
  test.each([
    [[4, 4, 4, 4], "X", "no variation at all"],
    [[1, 3], "X", "mean 2, deviation 1: exactly 0.5"],
    [[0.1, 0.3], "X", "exactly 0.5 in tenths, which binary numbers do not hold"],
    [[0, 4], "Y", "mean 2, deviation 2: exactly 1"],
    [[0, 0, 6], "Z", "mean 2, deviation √8"],
    [[1, 3.01], "Y", "just above 0.5"],
  ])("%j is %s: %s", (periods, expected) => {
    expect(classOf(...periods)).toBe(expected);
  });

  test.each([[[0, 0, 0]], [[-3, 1]], [[0.1, 0.2, -0.3]], [[]]])("%j has no class: its mean is not above zero", (periods) => {
    expect(classOf(...periods)).toBeNull();
  });

  test("other cuts", () => {
    expect(xyzClass(0.2, [0.1, 0.25])).toBe("Y");
    expect(xyzClass(0.26, [0.1, 0.25])).toBe("Z");
  });
});
