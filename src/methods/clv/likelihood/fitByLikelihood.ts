import { climb } from "./climb";
import { curvatureAt } from "./curvatureAt";
import type { Fit } from "./Fit";
import { invertDefinite } from "./invertDefinite";
import type { LogLikelihood } from "./LogLikelihood";

interface Problem<P extends string> {
  /** Names of the parameters, in the order in which the log-likelihood takes them. */
  readonly names: readonly P[];
  /** Sum over all observations. */
  readonly likelihood: LogLikelihood;
  readonly observations: number;
  /** Parameters to start from. */
  readonly starts: readonly (readonly number[])[];
}

const scouting = { steps: 8, steepness: 1e-4 };
const climbing = { steps: 300, steepness: 1e-9 };
/** The slope per observation under which a top counts as reached, although rounding forbade the last steps. */
const flat = 1e-6;
/** A logarithm that is uncertain by more than this is not fixed by the data: the parameter runs off to nothing or to infinity. */
const uncertain = 8;

/**
 * Fits positive parameters by maximum likelihood: a few steps from every start, then from the best of them to the top.
 * Never fails: where the data do not fix the parameters, `converged` is false and the standard errors are NaN.
 * Cost: about 60 evaluations of the log-likelihood.
 */
export function fitByLikelihood<P extends string>({ names, likelihood, observations, starts }: Problem<P>): Fit<P> {
  const mean: LogLikelihood = (parameters, slope) => {
    const height = likelihood(parameters, slope) / observations;
    slope.forEach((part, index) => (slope[index] = part / observations));
    return Number.isFinite(height) ? height : -Infinity;
  };
  const scouts = starts.map((start) => climb(mean, Float64Array.from(start, Math.log), scouting));
  const best = scouts.reduce((highest, scout) => (scout.height > highest.height ? scout : highest));
  const top = climb(mean, best.at, climbing);
  const parameters = top.at.map(Math.exp);
  const spread = invertDefinite(curvatureAt(mean, top.at));
  // The delta method: the error of a parameter is the parameter times the error of its logarithm.
  const errors = parameters.map((value, index) => value * Math.sqrt((spread?.[index]?.[index] ?? NaN) / observations));
  return {
    parameters: named(names, parameters),
    standardErrors: named(names, errors),
    logLikelihood: top.height * observations,
    converged: top.steepness < flat && errors.every((error, index) => error / parameters[index]! < uncertain),
    observations,
  };
}

function named<P extends string>(names: readonly P[], values: Float64Array): Record<P, number> {
  return Object.fromEntries(names.map((name, index) => [name, values[index]!])) as Record<P, number>;
}
