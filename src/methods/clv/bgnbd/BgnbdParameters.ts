/** Parameters of the BG/NBD model: purchase rates are gamma(r, alpha) among customers, the chance of leaving after a purchase is beta(a, b). `alpha` has the unit of time. */
export interface BgnbdParameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}
