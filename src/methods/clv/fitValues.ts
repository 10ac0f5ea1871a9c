import { Refusal } from "../../core/refusal/Refusal";
import { total } from "../../core/statistics/total";
import { expectedValue } from "./gammagamma/expectedValue";
import { fitGammaGamma } from "./gammagamma/fitGammaGamma";
import type { GammaGammaParameters } from "./gammagamma/GammaGammaParameters";
import type { Spending } from "./gammagamma/Spending";
import type { Fit } from "./likelihood/Fit";

/** A customer's repeat purchases and their mean value. */
interface Spender {
  readonly x: number;
  readonly meanValue: number;
}

export interface FittedValues {
  readonly fit: Fit<keyof GammaGammaParameters>;
  /** The value that a purchase of this customer is expected to have. */
  readonly valueOf: (customer: Spender) => number;
}

/**
 * Fits the Gamma-Gamma model to what customers spent. Where the fit does not converge, because the values hardly differ or too few are known, a customer's own mean is taken, and
 * that of all purchases for someone without one.
 * Throws `Refusal` where no repeat purchase has a value above 0.
 */
export function fitValues({ x, meanValue }: Spending): FittedValues {
  const fit = fitGammaGamma({ x, meanValue });
  if (!fit) throw new Refusal("clv.noValues");
  if (fit.converged) return { fit, valueOf: (customer) => expectedValue(customer, fit.parameters) };
  const spent = meanValue.map((value, row) => (value > 0 ? value * x[row]! : 0));
  const usual = total(spent) / total(x.filter((_, row) => meanValue[row]! > 0));
  return { fit, valueOf: (customer) => (customer.x > 0 && customer.meanValue > 0 ? customer.meanValue : usual) };
}
