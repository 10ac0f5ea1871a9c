import type { History } from "../Histories";
import { LeavingIntegral } from "./LeavingIntegral";
import type { ParetonbdParameters } from "./ParetonbdParameters";

/**
 * Probability that a customer with this history is still a customer.
 * Source: Fader and Hardie, "A Note on Deriving the Pareto/NBD Model and Related Expressions" (2005), equation 37.
 */
export function paretonbdAlive(history: History, parameters: ParetonbdParameters): number {
  const { r, alpha, s, beta } = parameters;
  const integral = new LeavingIntegral();
  integral.compute(history, parameters);
  const stayed = -(r + history.x) * Math.log(alpha + history.T) - s * Math.log(beta + history.T);
  return 1 / (1 + s * Math.exp(integral.log - stayed));
}
