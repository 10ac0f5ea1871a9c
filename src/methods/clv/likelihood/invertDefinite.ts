/**
 * The inverse of a symmetric matrix; `undefined` where it is not positive definite.
 * Cost: O(n³). Source: Golub and Van Loan, Matrix Computations (4th ed., 2013), algorithm 4.2.1 (Cholesky).
 */
export function invertDefinite(matrix: readonly Float64Array[]): Float64Array[] | undefined {
  const size = matrix.length;
  const factor = matrix.map(() => new Float64Array(size));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row]![column]!;
      for (let k = 0; k < column; k++) rest -= factor[row]![k]! * factor[column]![k]!;
      if (row > column) factor[row]![column] = rest / factor[column]![column]!;
      else if (rest > 0) factor[row]![row] = Math.sqrt(rest);
      else return undefined;
    }
  }
  return matrix.map((_, unit) => solve(factor, unit));
}

/** The solution for a unit vector on the right, forwards and backwards through the factor. */
function solve(factor: readonly Float64Array[], unit: number): Float64Array {
  const size = factor.length;
  const result = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let rest = row === unit ? 1 : 0;
    for (let k = 0; k < row; k++) rest -= factor[row]![k]! * result[k]!;
    result[row] = rest / factor[row]![row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    let rest = result[row]!;
    for (let k = row + 1; k < size; k++) rest -= factor[k]![row]! * result[k]!;
    result[row] = rest / factor[row]![row]!;
  }
  return result;
}
