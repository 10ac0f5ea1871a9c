import type { GammaGammaParameters } from "./GammaGammaParameters";

/**
 * The mean value that a customer's orders are expected to have: the customer's own mean, drawn towards that of all customers, the more so the fewer the purchases. A mean below 0,
 * which returns can leave, counts as 0; one that is not known (NaN) says nothing.
 * Source: Fader and Hardie, "The Gamma-Gamma Model of Monetary Value" (2013), equation 5.
 */
export function expectedValue(
  { x, meanValue }: { readonly x: number; readonly meanValue: number },
  { p, q, gamma }: GammaGammaParameters,
): number {
  const ofAll = (p * gamma) / (q - 1);
  if (x === 0 || Number.isNaN(meanValue)) return ofAll;
  const own = (p * x) / (p * x + q - 1);
  return (1 - own) * ofAll + own * Math.max(0, meanValue);
}
