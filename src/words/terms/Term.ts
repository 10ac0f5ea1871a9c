import type { Text } from "../../core/Text";

/**
 * What a term means, in words for somebody who has never met it. The example is filled with the outcome's own facts: `{middle}` is the median of the column
 * that the term stands beside, `{customers}` how many were classified, `{asOf}` the as-of date, and whatever the finding tells. Without one of its facts it is not said.
 */
export interface Term {
  readonly meaning: Text;
  readonly example?: Text;
}
