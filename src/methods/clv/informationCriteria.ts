import type { Fit } from "./likelihood/Fit";

/**
 * Akaike's and the Bayesian information criterion: of two models of the same data the one with the smaller value is to be preferred.
 * Source: Burnham and Anderson, Model Selection and Multimodel Inference (2nd ed., 2002), 2.2 and 6.4.1.
 */
export function informationCriteria({ parameters, logLikelihood, observations }: Fit): { readonly aic: number; readonly bic: number } {
  const size = Object.keys(parameters).length;
  return { aic: 2 * size - 2 * logLikelihood, bic: size * Math.log(observations) - 2 * logLikelihood };
}
