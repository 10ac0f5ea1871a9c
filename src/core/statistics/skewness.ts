import { total } from "./total";

/**
 * Sample skewness g1: the third central moment over the cube of the standard deviation of the population; 0 where all values are equal. O(n).
 * Source: Joanes and Gill, "Comparing Measures of Sample Skewness and Kurtosis", The Statistician 47 (1998).
 */
export function skewness(values: Float64Array): number {
  const mean = total(values) / values.length;
  const squares = total(values.map((value) => (value - mean) ** 2)) / values.length;
  const cubes = total(values.map((value) => (value - mean) ** 3)) / values.length;
  return squares > 0 ? cubes / squares ** 1.5 : 0;
}
