import { climb } from "../../../src/methods/clv/likelihood/climb";
import { fitByLikelihood } from "../../../src/methods/clv/likelihood/fitByLikelihood";
import { gaussLegendre } from "../../../src/methods/clv/likelihood/gaussLegendre";
import { invertDefinite } from "../../../src/methods/clv/likelihood/invertDefinite";
import type { LogLikelihood } from "../../../src/methods/clv/likelihood/LogLikelihood";

/** Times between events with an exponential distribution: the estimate of the rate is known in closed form. */
function exponential(times: readonly number[]): LogLikelihood {
  return (parameters, slope) => {
    const rate = parameters[0]!;
    const all = times.reduce((sum, time) => sum + time, 0);
    slope[0] = times.length / rate - all;
    return times.length * Math.log(rate) - rate * all;
  };
}

test("the fit of an exponential distribution has the known estimate, error and height", () => {
  const times = [1, 2, 4, 9];
  const fit = fitByLikelihood({ names: ["rate"], likelihood: exponential(times), observations: 4, starts: [[50], [0.001]] });
  expect(fit.parameters.rate).toBeCloseTo(0.25, 8);
  expect(fit.standardErrors.rate).toBeCloseTo(0.25 / 2, 6);
  expect(fit.logLikelihood).toBeCloseTo(4 * Math.log(0.25) - 4, 10);
  expect(fit.converged).toBe(true);
});

test("a likelihood that rises for ever does not converge", () => {
  const rising: LogLikelihood = (parameters, slope) => {
    slope[0] = 1 / (1 + parameters[0]!) ** 2;
    return -1 / (1 + parameters[0]!);
  };
  expect(fitByLikelihood({ names: ["a"], likelihood: rising, observations: 1, starts: [[1]] }).converged).toBe(false);
});

test("climbing follows the bent valley of Rosenbrock's function to its end", () => {
  const valley: LogLikelihood = (parameters, slope) => {
    const [x = 0, y = 0] = parameters;
    slope[0] = 2 * (1 - x) + 400 * x * (y - x * x);
    slope[1] = -200 * (y - x * x);
    return -((1 - x) ** 2) - 100 * (y - x * x) ** 2;
  };
  const top = climb(valley, Float64Array.of(Math.log(0.1), Math.log(3)), { steps: 200, steepness: 1e-9 });
  expect(Math.exp(top.at[0]!)).toBeCloseTo(1, 7);
  expect(Math.exp(top.at[1]!)).toBeCloseTo(1, 7);
});

test("a matrix times its inverse is the identity; one that is not positive definite has none", () => {
  const matrix = [Float64Array.of(4, 1, 0.5), Float64Array.of(1, 3, -1), Float64Array.of(0.5, -1, 2)];
  const inverse = invertDefinite(matrix)!;
  matrix.forEach((row, i) =>
    matrix.forEach((_, j) => expect(row.reduce((sum, value, k) => sum + value * inverse[k]![j]!, 0)).toBeCloseTo(i === j ? 1 : 0, 12)),
  );
  expect(invertDefinite([Float64Array.of(1, 2), Float64Array.of(2, 1)])).toBeUndefined();
});

test("the rule of 16 nodes integrates polynomials of degree 31 exactly", () => {
  const { nodes, weights } = gaussLegendre(16);
  const integral = (degree: number): number => nodes.reduce((sum, node, index) => sum + weights[index]! * node ** degree, 0);
  for (const degree of [0, 2, 14, 30]) expect(integral(degree)).toBeCloseTo(2 / (degree + 1), 13);
  expect(integral(31)).toBeCloseTo(0, 13);
});
