export interface Clustering {
  /** The cluster of each point, from 0. */
  readonly labels: Uint16Array;
  /** Centre after centre, as points are. */
  readonly centres: Float64Array;
  /** Sum of the squared distances from the points to their centres. */
  readonly inertia: number;
}
