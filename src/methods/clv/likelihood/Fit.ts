/** A model fitted by maximum likelihood. */
export interface Fit<P extends string = string> {
  readonly parameters: Readonly<Record<P, number>>;
  /** From the observed information; NaN where the data do not fix a parameter. */
  readonly standardErrors: Readonly<Record<P, number>>;
  readonly logLikelihood: number;
  /** Whether the top was reached and the data fix every parameter. */
  readonly converged: boolean;
  /** How many observations the log-likelihood sums up. */
  readonly observations: number;
}
