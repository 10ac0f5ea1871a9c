import { groupHistories } from "../../../src/methods/clv/groupHistories";
import { LeavingIntegral } from "../../../src/methods/clv/paretonbd/LeavingIntegral";
import { paretonbdChances } from "../../../src/methods/clv/paretonbd/paretonbdChances";
import { paretonbdLikelihood } from "../../../src/methods/clv/paretonbd/paretonbdLikelihood";
import { paretonbdWhileAlive } from "../../../src/methods/clv/paretonbd/paretonbdWhileAlive";
import { slopeByDifferences } from "./slopeByDifferences";

test.each([
  [2, 30.43, 38.86, 0.5534, 10.5802, 0.6061, 11.6562, -13.7299206707688421],
  [0, 0, 38.86, 0.5534, 10.5802, 0.6061, 11.6562, -3.1638672321391311],
  [100, 10, 39, 0.5, 1, 0.6, 40, -249.453533231685726],
  [5, 1, 200, 2, 60, 3, 0.5, -31.1683950181338107],
  [3, 2, 50, 0.01, 0.2, 20, 300, -122.320811194007777],
] as const)(
  "the integral over the moment of leaving is its closed form by mpmath (x %d, t_x %d, T %d)",
  (...[x, tx, T, r, alpha, s, beta, log]) => {
    const integral = new LeavingIntegral();
    integral.compute({ x, tx, T }, { r, alpha, s, beta });
    expect(integral.log).toBeCloseTo(log, 11);
  },
);

test("the slope of the log-likelihood is that of its differences, for histories short and long", () => {
  const likelihood = paretonbdLikelihood(
    groupHistories({
      x: Float64Array.of(0, 0, 1, 3, 40, 1),
      tx: Float64Array.of(0, 0, 7, 30, 38, 39),
      T: Float64Array.of(0, 39, 39, 31, 38, 39),
    }),
  );
  for (const parameters of [
    [0.55, 10.5, 0.6, 11.6],
    [3, 20, 2, 0.4],
  ]) {
    const slope = new Float64Array(4);
    likelihood(Float64Array.from(parameters), slope);
    slopeByDifferences(likelihood, parameters).forEach((wanted, index) => expect(slope[index]! / wanted).toBeCloseTo(1, 5));
  }
});

test("the expectation passes smoothly through s = 1, where the equation is 0/0", () => {
  const at = (s: number): number => paretonbdWhileAlive({ x: 2, T: 30 }, 52, { r: 0.5, alpha: 10, s, beta: 12 });
  expect(at(1)).toBeCloseTo((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 9);
});

test("chances add up to 1, and their mean is the expected number of purchases", () => {
  const parameters = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 };
  const chances = paretonbdChances(600, 39, parameters);
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  const mean = chances.reduce((sum, chance, repeats) => sum + chance * repeats, 0);
  expect(mean).toBeCloseTo(paretonbdWhileAlive({ x: 0, T: 0 }, 39, parameters), 8);
  expect(mean).toBeCloseTo(1.213117711862, 8);
});
