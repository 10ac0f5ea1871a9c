import type { LogLikelihood } from "./LogLikelihood";

export interface Summit {
  /** Logarithms of the parameters. */
  readonly at: Float64Array;
  readonly height: number;
  /** Largest part of the slope that is left, by the logarithms. */
  readonly steepness: number;
}

interface Point {
  readonly at: Float64Array;
  readonly height: number;
  readonly slope: Float64Array;
}

/** The longest step in a logarithm: no parameter changes more than about sevenfold at once. */
const stride = 2;

/**
 * Climbs a log-likelihood by the quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno over the logarithms of the parameters, so that these stay positive and
 * the unit of a scale, such as weeks or days, does not matter.
 * @param start logarithms of the parameters
 * @param limits most steps; steepness at which the top is reached. The log-likelihood should be a mean per observation, so that both mean the same for few and many
 * Cost: one or two evaluations a step. Source: Nocedal and Wright, Numerical Optimization (2nd ed., 2006), algorithm 6.1 and equation 6.17.
 */
export function climb(
  likelihood: LogLikelihood,
  start: Float64Array,
  limits: { readonly steps: number; readonly steepness: number },
): Summit {
  const size = start.length;
  let point = lookAt(likelihood, start);
  let inverse = identity(size);
  for (let step = 0; step < limits.steps && steepnessOf(point) > limits.steepness; step++) {
    const direction = times(inverse, point.slope);
    // A direction that does not rise is the fault of the curvature gathered so far: forget it.
    const rises = dot(direction, point.slope) > 0;
    if (!rises) inverse = identity(size);
    const next = stepUp(likelihood, point, rises ? direction : point.slope.slice());
    if (!next) break;
    inverse = updated(inverse, difference(next.at, point.at), difference(point.slope, next.slope));
    point = next;
  }
  return { at: point.at, height: point.height, steepness: steepnessOf(point) };
}

function lookAt(likelihood: LogLikelihood, at: Float64Array): Point {
  const parameters = at.map(Math.exp);
  const slope = new Float64Array(at.length);
  const height = likelihood(parameters, slope);
  return { at, height, slope: slope.map((part, index) => part * parameters[index]!) };
}

/** The point along a direction that lies higher in proportion to the step; `undefined` where none does. */
function stepUp(likelihood: LogLikelihood, from: Point, direction: Float64Array): Point | undefined {
  const longest = direction.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
  const rise = dot(direction, from.slope);
  let length = Math.min(1, stride / longest);
  for (let halving = 0; halving < 30; halving++, length /= 2) {
    const next = lookAt(
      likelihood,
      from.at.map((part, index) => part + length * direction[index]!),
    );
    if (!next.slope.every(Number.isFinite)) continue;
    if (next.height >= from.height + 1e-4 * length * rise || (isLevel(next, from) && steepnessOf(next) < steepnessOf(from))) return next;
  }
  return undefined;
}

/** So near to the top heights differ by rounding only, and the slope alone can tell which point is the better one. */
function isLevel(next: Point, from: Point): boolean {
  return Math.abs(next.height - from.height) <= 1e-13 * Math.abs(from.height);
}

/** The inverse curvature after a move and the change of the (downward) slope on it; left as it is where the surface bends the wrong way. */
function updated(inverse: readonly Float64Array[], move: Float64Array, change: Float64Array): Float64Array[] {
  const bend = dot(move, change);
  if (!(bend > 1e-300)) return [...inverse];
  const known = times(inverse, change);
  const factor = (1 + dot(change, known) / bend) / bend;
  return inverse.map((row, i) =>
    row.map((value, j) => value + factor * move[i]! * move[j]! - (known[i]! * move[j]! + move[i]! * known[j]!) / bend),
  );
}

function steepnessOf({ slope }: Point): number {
  return slope.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
}

function identity(size: number): Float64Array[] {
  return Array.from({ length: size }, (_, row) => Float64Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)));
}

function times(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) => dot(row, vector));
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((part, index) => part - b[index]!);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
}
