/**
 * A log-likelihood and its slope.
 * @param parameters positive; not changed
 * @param slope is filled with the partial derivatives by each parameter
 * @returns the log-likelihood; anything but a finite number where the parameters are impossible
 */
export type LogLikelihood = (parameters: Float64Array, slope: Float64Array) => number;
