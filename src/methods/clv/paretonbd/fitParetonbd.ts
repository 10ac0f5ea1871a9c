import type { GroupedHistories } from "../groupHistories";
import type { Fit } from "../likelihood/Fit";
import { fitByLikelihood } from "../likelihood/fitByLikelihood";
import { purchaseRate } from "../purchaseRate";
import { paretonbdLikelihood } from "./paretonbdLikelihood";
import type { ParetonbdParameters } from "./ParetonbdParameters";

/**
 * Fits the Pareto/NBD model by maximum likelihood.
 * @param histories at least one of them with a repeat purchase
 */
export function fitParetonbd(histories: GroupedHistories): Fit<keyof ParetonbdParameters> {
  const unit = 1 / purchaseRate(histories);
  return fitByLikelihood({
    names: ["r", "alpha", "s", "beta"],
    likelihood: paretonbdLikelihood(histories),
    observations: histories.customers,
    starts: [
      [1, 0.7 * unit, 1, 2 * unit],
      [0.3, 0.2 * unit, 0.5, 0.5 * unit],
      [3, 2.5 * unit, 2, 8 * unit],
    ],
  });
}
