import type { LogLikelihood } from "../../../src/methods/clv/likelihood/LogLikelihood";

/** The slope of a log-likelihood by central differences of its height. */
export function slopeByDifferences(likelihood: LogLikelihood, parameters: readonly number[]): number[] {
  const height = (index: number, by: number): number =>
    likelihood(
      Float64Array.from(parameters, (value, other) => (other === index ? value * (1 + by) : value)),
      new Float64Array(parameters.length),
    );
  return parameters.map((value, index) => (height(index, 1e-5) - height(index, -1e-5)) / (2e-5 * value));
}
