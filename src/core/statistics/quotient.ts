/** One column over another, row by row; NaN where there is nothing above zero to divide by. O(rows). */
export function quotient(over: Float64Array, under: Float64Array): Float64Array {
  return over.map((value, row) => (under[row]! > 0 ? value / under[row]! : NaN));
}
