import type { GroupedHistories } from "../groupHistories";
import type { Fit } from "../likelihood/Fit";
import { fitByLikelihood } from "../likelihood/fitByLikelihood";
import { purchaseRate } from "../purchaseRate";
import { bgnbdLikelihood } from "./bgnbdLikelihood";
import type { BgnbdParameters } from "./BgnbdParameters";

/**
 * Fits the BG/NBD model by maximum likelihood.
 * @param histories at least one of them with a repeat purchase
 */
export function fitBgnbd(histories: GroupedHistories): Fit<keyof BgnbdParameters> {
  const rate = purchaseRate(histories);
  return fitByLikelihood({
    names: ["r", "alpha", "a", "b"],
    likelihood: bgnbdLikelihood(histories),
    observations: histories.customers,
    starts: [
      [1, 0.7 / rate, 1, 1],
      [0.3, 0.2 / rate, 0.5, 2],
      [3, 2.5 / rate, 0.2, 3],
    ],
  });
}
