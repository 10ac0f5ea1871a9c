/**
 * Parameters of the Pareto/NBD model: purchase rates are gamma(r, alpha) among customers, rates of leaving gamma(s, beta). `alpha` and `beta` have the unit of time.
 */
export interface ParetonbdParameters {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}
