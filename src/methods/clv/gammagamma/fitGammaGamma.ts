import { mean } from "../../../core/statistics/mean";
import type { Fit } from "../likelihood/Fit";
import { fitByLikelihood } from "../likelihood/fitByLikelihood";
import { gammaGammaLikelihood } from "./gammaGammaLikelihood";
import type { GammaGammaParameters } from "./GammaGammaParameters";
import type { Spending } from "./Spending";

/**
 * Fits the Gamma-Gamma model by maximum likelihood, to the customers with a repeat purchase whose mean value is above 0; q stays above 1.
 * @returns `undefined` where there is no such customer
 */
export function fitGammaGamma(spending: Spending): Fit<keyof GammaGammaParameters> | undefined {
  const { x, meanValue } = spendersOf(spending);
  if (x.length === 0) return undefined;
  const usual = mean([...meanValue]);
  const fit = fitByLikelihood({
    names: ["p", "q", "gamma"],
    likelihood: gammaGammaLikelihood({ x, meanValue }),
    observations: x.length,
    starts: [
      [1, 1, usual],
      [5, 3, (usual * 3) / 5],
      [2, 10, usual * 5],
    ],
  });
  return { ...fit, parameters: { ...fit.parameters, q: fit.parameters.q + 1 } };
}

/** Those from whom the model can learn, in an order that does not depend on that of the rows. */
function spendersOf({ x, meanValue }: Spending): Spending {
  const rows = [...x.keys()].filter((row) => x[row]! > 0 && meanValue[row]! > 0);
  rows.sort((a, b) => x[a]! - x[b]! || meanValue[a]! - meanValue[b]!);
  return { x: Float64Array.from(rows, (row) => x[row]!), meanValue: Float64Array.from(rows, (row) => meanValue[row]!) };
}
