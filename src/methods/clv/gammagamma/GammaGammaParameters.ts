/**
 * Parameters of the Gamma-Gamma model: the values of a customer's orders are gamma(p, ν), and ν is gamma(q, gamma) among customers. `gamma` has the unit of money.
 */
export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}
