import { gaussLegendre } from "../likelihood/gaussLegendre";
import type { History } from "../Histories";
import type { ParetonbdParameters } from "./ParetonbdParameters";

const { nodes, weights } = gaussLegendre(16);
/** How far the logarithm of the integrand may fall in one panel, and how long a panel may be, for 16 nodes to give 14 digits. */
const longestFall = 16;
const longestPanel = 2;
/** Parameters so far out that this many do not do are met on the way of a fit at most. */
const mostPanels = 100;

/**
 * The integral over the moment of leaving, ∫ (α + τ)^−(r + x) (β + τ)^−(s + 1) dτ from t_x to T, and the means under its integrand that the slope of the likelihood needs.
 *
 * The usual closed form is the difference of two hypergeometric functions, which loses digits where they are nearly equal and has no simple slope. The integrand is smooth in the
 * logarithm of time, so Gauss–Legendre panels give it to rounding. One object is used again and again, because a fit needs millions of these.
 * Source: Fader and Hardie, "A Note on Deriving the Pareto/NBD Model and Related Expressions" (2005), equations 13 and 14.
 */
export class LeavingIntegral {
  /** Logarithm of the integral; −∞ where t_x is T. */
  log = -Infinity;
  logAlphaAge = 0;
  logBetaAge = 0;
  perAlphaAge = 0;
  perBetaAge = 0;

  compute({ x, tx, T }: History, { r, alpha, s, beta }: ParetonbdParameters): void {
    const near = Math.min(alpha, beta);
    const end = Math.log(near + T);
    // The integrand falls the faster the later, so that its fall at the end holds for every panel.
    const fall = (r + x) * ((near + T) / (alpha + T)) + (s + 1) * ((near + T) / (beta + T));
    const start = Math.log(near + tx);
    const panel = Math.max(Math.min(longestPanel, longestFall / fall), (end - start) / mostPanels);
    const top = this.logIntegrand(start, tx, { r: r + x, alpha, s, beta });
    let sum = 0;
    let logAlpha = 0;
    let logBeta = 0;
    let perAlpha = 0;
    let perBeta = 0;
    for (let from = start; from < end;) {
      const to = Math.min(from + panel, end);
      const half = (to - from) / 2;
      let part = 0;
      for (let index = 0; index < nodes.length; index++) {
        const log = from + half * (1 + nodes[index]!);
        const time = Math.exp(log) - near;
        const alphaAge = Math.log(alpha + time);
        const betaAge = Math.log(beta + time);
        const weight = half * weights[index]! * Math.exp(log - (r + x) * alphaAge - (s + 1) * betaAge - top);
        part += weight;
        logAlpha += weight * alphaAge;
        logBeta += weight * betaAge;
        perAlpha += weight / (alpha + time);
        perBeta += weight / (beta + time);
      }
      sum += part;
      if (part < 1e-18 * sum) break;
      from = to;
    }
    this.log = sum > 0 ? top + Math.log(sum) : -Infinity;
    this.logAlphaAge = logAlpha / sum;
    this.logBetaAge = logBeta / sum;
    this.perAlphaAge = perAlpha / sum;
    this.perBetaAge = perBeta / sum;
  }

  private logIntegrand(log: number, time: number, { r, alpha, s, beta }: ParetonbdParameters): number {
    return log - r * Math.log(alpha + time) - (s + 1) * Math.log(beta + time);
  }
}
