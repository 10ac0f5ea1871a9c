import type { History } from "../Histories";
import type { BgnbdParameters } from "./BgnbdParameters";
import { purchasesByQuadrature } from "./purchasesByQuadrature";

/** Where (1 − z)^(a − 1) is smaller than e to minus this, the terms of the series grow beyond all numbers before they shrink. */
const steepest = 50;
/** Digits that a sum of terms with changing signs may lose, as a natural logarithm. */
const bearable = 10;

/**
 * Purchases in a coming time that are expected of a customer who is still one.
 *
 * Equation 10 of the source with the hypergeometric function turned by Euler's transformation, and its first term taken out of the series: so nothing cancels where a is near 1,
 * where the equation as printed is 0/0. Where the series would be long or lose digits the expectation is integrated instead.
 * Source: Fader, Hardie and Lee, "Counting Your Customers" the Easy Way, Marketing Science 24 (2005), equation 10; NIST Digital Library of Mathematical Functions, 15.8.1.
 */
export function purchasesWhileAlive({ x, T }: Pick<History, "x" | "T">, time: number, parameters: BgnbdParameters): number {
  const { r, alpha, a, b } = parameters;
  const z = time / (alpha + T + time);
  const beyond = a - 1;
  const first = a + b - 1 - r;
  const steep = -beyond * Math.log1p(-z) > steepest;
  if (z > 0.97 || steep || -first * Math.log1p(z) > bearable) return purchasesByQuadrature({ x, T }, time, parameters);
  const log = Math.log1p(-z);
  const third = a + b + x - 1;
  const power = beyond === 0 ? log : Math.expm1(beyond * log) / beyond;
  return -third * power - Math.exp(beyond * log) * series([a, first, third], z);
}

/** Sum over k ≥ 1 of (a)ₖ₋₁ (b)ₖ zᵏ / ((c + 1)ₖ₋₁ k!). */
function series([a, b, c]: readonly [number, number, number], z: number): number {
  let term = b * z;
  let sum = term;
  for (let k = 1; k < 5000 && Math.abs(term) > 1e-17 * Math.abs(sum); k++) {
    term *= ((a + k - 1) * (b + k) * z) / ((c + k) * (k + 1));
    sum += term;
  }
  return sum;
}
