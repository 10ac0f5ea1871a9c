import type { Items } from "../reading/Items";

/** Between the items of a left side. */
export const between = " + ";

/** The names of items as one text. */
export function namesOf(left: readonly number[], { names }: Items): string {
  return left.map((item) => names[item]).join(between);
}
