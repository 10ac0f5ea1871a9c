import { evenStep, valueScale } from "../../../../src/embedded/page/charts/valueAxis";

const line = { from: 0, to: 100 };

describe("value axes", () => {
  test.each([
    [100, 5, 20],
    [7, 6, 2],
    [1, 5, 0.2],
    [34_567, 6, 10_000],
  ])("a span of %d in at most %d parts has steps of %d", (span, most, step) => {
    expect(evenStep(span, most)).toBeCloseTo(step, 9);
  });

  test("the axis begins at zero and ends at the first even step above the values", () => {
    const scale = valueScale([12, 87], undefined, line);
    expect(scale.ticks).toEqual([0, 20, 40, 60, 80, 100]);
    expect(scale.place(50)).toBeCloseTo(50, 9);
  });

  test("negative values extend it below zero", () => {
    expect(valueScale([-30, 50], undefined, line).ticks).toContain(0);
    expect(valueScale([0, 100], { visible: true, majorUnit: 50 }, line).ticks).toEqual([0, 50, 100]);
    expect(valueScale([-30, 50], undefined, line).minimum).toBeLessThanOrEqual(-30);
  });

  test("limits that the chart states are kept, and values beyond them end at the limit", () => {
    const scale = valueScale([0.2, 1.4], { visible: true, minimum: 0, maximum: 1 }, line);
    expect(scale.ticks.at(-1)).toBe(1);
    expect(scale.place(1.4)).toBe(100);
  });

  test("all zeros still give an axis", () => {
    expect(valueScale([0, 0], undefined, line).ticks.length).toBeGreaterThan(1);
  });
});
