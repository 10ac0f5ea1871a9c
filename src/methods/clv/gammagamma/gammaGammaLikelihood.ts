import digamma from "@stdlib/math-base-special-digamma";
import gammaln from "@stdlib/math-base-special-gammaln";
import type { LogLikelihood } from "../likelihood/LogLikelihood";
import type { Spending } from "./Spending";

/**
 * The log-likelihood of the Gamma-Gamma model by p, q − 1 and gamma, with its slope. The second is q − 1 and not q, because only above 1 does the mean value of an order exist.
 * @param spending repeat purchases and mean values above 0
 * Cost: O(customers).
 * Source: Fader and Hardie, "The Gamma-Gamma Model of Monetary Value" (2013), equation 1a.
 */
export function gammaGammaLikelihood({ x, meanValue }: Spending): LogLikelihood {
  const logSpent = x.map((repeat, row) => Math.log(repeat * meanValue[row]!));
  return (parameters, slope) => {
    const [p, aboveOne, gamma] = parameters as unknown as readonly [number, number, number];
    const q = aboveOne + 1;
    const [logGamma, gammaOfQ, digammaOfQ] = [Math.log(gamma), gammaln(q), digamma(q)];
    let height = 0;
    let byP = 0;
    let byQ = 0;
    let byGamma = 0;
    for (let row = 0; row < x.length; row++) {
      const shape = p * x[row]!;
      const all = x[row]! * meanValue[row]! + gamma;
      const logAll = Math.log(all);
      // Of the mean value: the density of the sum of x orders, times x.
      height += gammaln(shape + q) - gammaln(shape) - gammaOfQ + q * logGamma;
      height += shape * logSpent[row]! - Math.log(meanValue[row]!) - (shape + q) * logAll;
      const both = digamma(shape + q);
      byP += x[row]! * (both - digamma(shape) + logSpent[row]! - logAll);
      byQ += both - digammaOfQ + logGamma - logAll;
      byGamma += q / gamma - (shape + q) / all;
    }
    slope.set([byP, byQ, byGamma]);
    return height;
  };
}
