import { ascendingOrder } from "../../core/statistics/ascendingOrder";

/**
 * The share of the customers whose value is larger: 0 for the largest. Equal values have the same share; a value that is not above zero has none (NaN).
 * @param values one per customer, finite
 * Cost: O(N log N).
 */
export function customersAhead(values: Float64Array): Float64Array {
  const falling = Array.from(ascendingOrder(values)).reverse();
  const ahead = new Float64Array(values.length);
  falling.forEach((row, place) => {
    const before = falling[place - 1];
    ahead[row] = before !== undefined && values[before] === values[row] ? ahead[before]! : place / values.length;
  });
  return ahead.map((share, row) => (values[row]! > 0 ? share : NaN));
}
