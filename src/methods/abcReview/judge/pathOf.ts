/** How many periods a path shows. */
export const pathLength = 6;
/** A period in which the customer was not there. */
export const absent = "-";

/**
 * The classes of the last periods as one word, oldest first: `BBA`; a period without the customer is `-`. The word begins with the first period in which the
 * customer is known, so that a new customer's is short.
 * @param classes one index per period, oldest first; −1 where the customer was not there
 * @param earlier whether the customer was there before the first of them
 */
export function pathOf(classes: readonly number[], ids: readonly string[], earlier: boolean): string {
  return knownPart(classes, earlier)
    .slice(-pathLength)
    .map((index) => ids[index] ?? absent)
    .join("");
}

/** The periods from the customer's first on. */
export function knownPart(classes: readonly number[], earlier: boolean): readonly number[] {
  const first = classes.findIndex((index) => index >= 0);
  if (earlier) return classes;
  return first < 0 ? [] : classes.slice(first);
}
