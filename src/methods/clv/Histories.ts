/**
 * Purchase histories, one entry per customer in each column, in one unit of time: what buy-till-you-die models need to know.
 * A day with several orders counts once; the first purchase is where the history begins and is not counted.
 */
export interface Histories {
  /** Repeat purchases. */
  readonly x: Float64Array;
  /** Time from the first to the last purchase; 0 where there was no repeat purchase. */
  readonly tx: Float64Array;
  /** Time from the first purchase to the as-of date. */
  readonly T: Float64Array;
}

/** One customer's history. */
export interface History {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}
