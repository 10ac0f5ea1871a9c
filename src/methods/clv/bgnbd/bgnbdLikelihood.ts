import digamma from "@stdlib/math-base-special-digamma";
import gammaln from "@stdlib/math-base-special-gammaln";
import type { GroupedHistories } from "../groupHistories";
import type { LogLikelihood } from "../likelihood/LogLikelihood";

/**
 * The log-likelihood of the BG/NBD model by r, alpha, a and b, with its slope. The two terms of equation 6 are added as logarithms, so that long histories do not
 * underflow, and gamma functions are computed once for each number of repeat purchases.
 * Cost: O(histories) with three logarithms each.
 * Source: Fader, Hardie and Lee, "Counting Your Customers" the Easy Way, Marketing Science 24 (2005), equation 6.
 */
export function bgnbdLikelihood(histories: GroupedHistories): LogLikelihood {
  const { x, tx, T, count, repeats, repeatsAt } = histories;
  const customersWith = new Float64Array(repeats.length);
  repeatsAt.forEach((place, row) => (customersWith[place]! += count[row]!));
  return (parameters, slope) => {
    const [r, alpha, a, b] = parameters as unknown as readonly [number, number, number, number];
    let height = gammaTerms([r, a, b], { repeats, customersWith }, slope);
    const logAlpha = Math.log(alpha);
    let byR = 0;
    let byAlpha = 0;
    let byA = 0;
    let byB = 0;
    for (let row = 0; row < x.length; row++) {
      const repeat = x[row]!;
      const weight = count[row]!;
      const logAge = Math.log(alpha + T[row]!);
      let own = r * logAlpha - (r + repeat) * logAge;
      let ownR = logAlpha - logAge;
      let ownAlpha = r / alpha - (r + repeat) / (alpha + T[row]!);
      if (repeat > 0) {
        const later = logAge - Math.log(alpha + tx[row]!);
        // The logarithm of the odds of having left, and with them the chance.
        const odds = Math.log(a / (b + repeat - 1)) + (r + repeat) * later;
        const left = 1 / (1 + Math.exp(-odds));
        own += odds > 0 ? odds + Math.log1p(Math.exp(-odds)) : Math.log1p(Math.exp(odds));
        ownR += left * later;
        ownAlpha += left * (r + repeat) * (1 / (alpha + T[row]!) - 1 / (alpha + tx[row]!));
        byA += (weight * left) / a;
        byB -= (weight * left) / (b + repeat - 1);
      }
      height += weight * own;
      byR += weight * ownR;
      byAlpha += weight * ownAlpha;
    }
    slope[0]! += byR;
    slope[1]! += byAlpha;
    slope[2]! += byA;
    slope[3]! += byB;
    return height;
  };
}

/** The part that depends on the number of repeat purchases alone; starts the slope. */
function gammaTerms(
  [r, a, b]: readonly [number, number, number],
  { repeats, customersWith }: { readonly repeats: Float64Array; readonly customersWith: Float64Array },
  slope: Float64Array,
): number {
  slope.fill(0);
  let height = 0;
  const at = { r: gammaln(r), ab: gammaln(a + b), b: gammaln(b) };
  const by = { r: digamma(r), ab: digamma(a + b), b: digamma(b) };
  repeats.forEach((repeat, place) => {
    if (repeat === 0) return;
    const weight = customersWith[place]!;
    height += weight * (gammaln(r + repeat) - at.r + (at.ab - gammaln(a + b + repeat)) + (gammaln(b + repeat) - at.b));
    const all = by.ab - digamma(a + b + repeat);
    slope[0]! += weight * (digamma(r + repeat) - by.r);
    slope[2]! += weight * all;
    slope[3]! += weight * (all + digamma(b + repeat) - by.b);
  });
  return height;
}
