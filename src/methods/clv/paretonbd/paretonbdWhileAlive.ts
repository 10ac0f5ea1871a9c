import type { History } from "../Histories";
import type { ParetonbdParameters } from "./ParetonbdParameters";

/**
 * Purchases in a coming time that are expected of a customer who is still one. Where s is 1 the equation is 0/0, and its limit is a logarithm.
 * Source: Fader and Hardie, "A Note on Deriving the Pareto/NBD Model and Related Expressions" (2005), equation 41.
 */
export function paretonbdWhileAlive({ x, T }: Pick<History, "x" | "T">, time: number, { r, alpha, s, beta }: ParetonbdParameters): number {
  const log = -Math.log1p(time / (beta + T));
  const lasting = s === 1 ? -log : -Math.expm1((s - 1) * log) / (s - 1);
  return (((r + x) * (beta + T)) / (alpha + T)) * lasting;
}
