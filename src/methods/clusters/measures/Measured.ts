import type { Points } from "../kmeans/Points";
import type { MeasureId } from "./measureIds";
import type { Scale } from "./scaleMeasure";

/** The customers as points on common scales. */
export interface Measured {
  readonly measures: readonly MeasureId[];
  readonly scales: readonly Scale[];
  /** The row of each point: rows that are set aside are not among them. */
  readonly rows: Int32Array;
  readonly points: Points;
  /** Per row the place among `measures` of the value that lies farthest outside the fences; −1 for none. */
  readonly outlying: Int8Array;
}
