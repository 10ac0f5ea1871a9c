import { bgnbdChances } from "../../../src/methods/clv/bgnbd/bgnbdChances";
import { bgnbdLikelihood } from "../../../src/methods/clv/bgnbd/bgnbdLikelihood";
import { purchasesByQuadrature } from "../../../src/methods/clv/bgnbd/purchasesByQuadrature";
import { purchasesWhileAlive } from "../../../src/methods/clv/bgnbd/purchasesWhileAlive";
import { groupHistories } from "../../../src/methods/clv/groupHistories";
import { slopeByDifferences } from "./slopeByDifferences";

/** x, T, coming time; r, alpha, a, b; and equation 10 with mpmath 1.2 at 40 digits. */
const references = [
  [2, 38.86, 39, 0.243, 4.414, 0.793, 2.426, 1.687399305805313],
  [2, 38.86, 39, 0.243, 4.414, 1, 2.426, 1.625149536343284],
  [0, 0, 500, 0.243, 4.414, 0.793, 2.426, 4.887868155291028],
  [10, 40, 52, 60, 30, 0.5, 3, 32.09132764833473],
  [0, 5, 52, 0.5, 3, 0.2, 0.5, 2.095690125722169],
  [0, 5, 52, 0.5, 3, 0.2, 0.8, 2.312217366899002],
  [4, 20, 52, 3, 10, 30, 400, 7.942994145225111],
] as const;

describe("orders expected of a customer who is still one", () => {
  test.each(references)("x %d, T %d, time %d, parameters %d %d %d %d: equation 10 by mpmath", (...[x, T, time, r, alpha, a, b, wanted]) => {
    expect(purchasesWhileAlive({ x, T }, time, { r, alpha, a, b }) / wanted).toBeCloseTo(1, 11);
  });

  test.each(references)("x %d, T %d, time %d, parameters %d %d %d %d: the integral too", (...[x, T, time, r, alpha, a, b, wanted]) => {
    expect(purchasesByQuadrature({ x, T }, time, { r, alpha, a, b }) / wanted).toBeCloseTo(1, 11);
  });

  test.each([
    [1e-9, 150, 3e9, 1.2e10],
    [1e-30, 3, 0.5, 4],
    [0.5, 1e-7, 0.5, 4],
  ])("a chance of leaving that is all but certain costs no precision: a %d, b %d", (...[a, b, r, alpha]) => {
    // With a or b at nothing everyone has p = 0, or p = 1.
    const history = { x: 0, T: 10 };
    const chance = a < 1e-8 ? 1e-20 : 1 - 1e-12;
    const limit = -Math.expm1(-r * Math.log1p((chance * 20) / (alpha + 10))) / chance;
    expect(purchasesByQuadrature(history, 20, { r, alpha, a, b }) / limit).toBeCloseTo(1, 5);
  });

  test("nothing is expected in no time", () => {
    expect(purchasesWhileAlive({ x: 3, T: 20 }, 0, { r: 0.2, alpha: 4, a: 0.8, b: 2 })).toBeCloseTo(0, 15);
  });
});

test("the chances of all numbers of repeat purchases add up to 1", () => {
  const chances = bgnbdChances(3000, 39, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 });
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
});

test("the slope of the log-likelihood is that of its differences, for histories short and long", () => {
  const histories = groupHistories({
    x: Float64Array.of(0, 0, 1, 3, 40, 700),
    tx: Float64Array.of(0, 0, 7, 30, 38, 99),
    T: Float64Array.of(5, 39, 39, 31, 38, 100),
  });
  const likelihood = bgnbdLikelihood(histories);
  for (const parameters of [
    [0.243, 4.414, 0.793, 2.426],
    [8, 0.5, 3, 0.2],
  ]) {
    const slope = new Float64Array(4);
    likelihood(Float64Array.from(parameters), slope);
    slopeByDifferences(likelihood, parameters).forEach((wanted, index) => expect(slope[index]! / wanted).toBeCloseTo(1, 5));
  }
});

test("the likelihood of a very long history stays finite", () => {
  const one = groupHistories({ x: Float64Array.of(50_000), tx: Float64Array.of(1), T: Float64Array.of(400) });
  expect(bgnbdLikelihood(one)(Float64Array.of(0.3, 4, 0.8, 2.5), new Float64Array(4))).toBeGreaterThan(-Infinity);
  expect(bgnbdLikelihood(one)(Float64Array.of(0.3, 4, 0.8, 2.5), new Float64Array(4))).toBeLessThan(Infinity);
});
