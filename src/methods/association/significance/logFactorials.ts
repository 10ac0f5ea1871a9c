/** Natural logarithms of 0! … n!, summed with Neumaier's compensation so that n roundings do not add up. O(n). */
export function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  let sum = 0;
  let lost = 0;
  for (let factor = 2; factor <= n; factor++) {
    const next = sum + Math.log(factor);
    lost += sum - next + Math.log(factor);
    sum = next;
    logs[factor] = sum + lost;
  }
  return logs;
}
