import { cheapestMatch } from "./cheapestMatch";
import { profiles, type ProfileId } from "./profiles";

/** Where a cluster's centre stands, in standard deviations. */
export interface Standing {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

const ids = Object.keys(profiles) as ProfileId[];

/**
 * A name of its own for every cluster: the profiles that lie nearest to all centres together. Centres that move a little keep their names, and no name depends
 * on how the clusters happen to be numbered.
 * @param centres at most as many as there are profiles
 */
export function namesOf(centres: readonly Standing[]): ProfileId[] {
  const costs = centres.map(({ recency, frequency, monetary }) =>
    // A long recency is a bad sign: lately is its opposite.
    ids.map((id) => (profiles[id].lately + recency) ** 2 + (profiles[id].often - frequency) ** 2 + (profiles[id].much - monetary) ** 2),
  );
  return cheapestMatch(costs).map((column) => ids[column]!);
}
