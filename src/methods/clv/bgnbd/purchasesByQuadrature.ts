import type { History } from "../Histories";
import type { BgnbdParameters } from "./BgnbdParameters";

/** Beyond this logit to either side the chance no longer differs from 0 or from 1. */
const farOut = 40;

/**
 * Purchases in a coming time that are expected of a customer who is still one, as the mean of (1 − ((α + T)/(α + T + p·time))^(r + x)) / p over the beta(a, b + x)
 * distribution of the chance p of leaving after a purchase. The trapezoidal rule over the logit of p, outwards from the middle of the distribution until nothing is added:
 * for such integrands it converges exponentially.
 * Cost: some 100 to 1,000 logarithms.
 * Source: Trefethen and Weideman, "The Exponentially Convergent Trapezoidal Rule", SIAM Review 56 (2014).
 */
export function purchasesByQuadrature({ x, T }: Pick<History, "x" | "T">, time: number, parameters: BgnbdParameters): number {
  const { r, alpha, a } = parameters;
  const rest = parameters.b + x;
  const middle = Math.log(a / rest);
  const peak = logWeight(middle, a, rest);
  const step = Math.min(0.4, 0.4 * Math.sqrt(1 / a + 1 / rest));
  const at = (logit: number): number => {
    const chance = 1 / (1 + Math.exp(-logit));
    return -Math.expm1(-(r + x) * Math.log1p((chance * time) / (alpha + T))) / chance;
  };
  let [weights, sum] = [1, at(middle)];
  for (const [direction, decay] of [
    [-1, a],
    [1, rest],
  ] as const) {
    let [logit, weight] = [middle, 1];
    while (weight > 1e-18 && direction * logit < farOut) {
      logit += direction * step;
      weight = Math.exp(logWeight(logit, a, rest) - peak);
      weights += weight;
      sum += weight * at(logit);
    }
    // From here on only the weight changes, by the same factor at every step.
    const tail = weight / Math.expm1(decay * step);
    weights += tail;
    sum += tail * at(logit);
  }
  return sum / weights;
}

/** Logarithm of p^a (1 − p)^b at p = 1/(1 + e^(−logit)). */
function logWeight(logit: number, a: number, b: number): number {
  return logit < 0 ? a * logit - (a + b) * Math.log1p(Math.exp(logit)) : -b * logit - (a + b) * Math.log1p(Math.exp(-logit));
}
