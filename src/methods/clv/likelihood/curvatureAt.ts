import type { LogLikelihood } from "./LogLikelihood";

const nudge = 1e-4;

/**
 * Minus the second derivatives of a log-likelihood by the logarithms of the parameters: the observed information. Central differences of the slope.
 * @param at logarithms of the parameters
 * Cost: two evaluations a parameter.
 */
export function curvatureAt(likelihood: LogLikelihood, at: Float64Array): Float64Array[] {
  const slopeAt = (index: number, by: number): Float64Array => {
    const parameters = at.map((part, other) => Math.exp(other === index ? part + by : part));
    const slope = new Float64Array(at.length);
    likelihood(parameters, slope);
    return slope.map((part, other) => part * parameters[other]!);
  };
  const rows = Array.from(at, (_, index) => {
    const after = slopeAt(index, nudge);
    const before = slopeAt(index, -nudge);
    return after.map((part, other) => (before[other]! - part) / (2 * nudge));
  });
  return rows.map((row, i) => row.map((value, j) => (value + rows[j]![i]!) / 2));
}
