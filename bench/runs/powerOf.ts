/**
 * The exponent p of cost = c × size^p, fitted by least squares through the logarithms: 1 where twice the rows take twice as long.
 * @param points size and cost, both above 0; two at least
 */
export function powerOf(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (pick: (log: readonly [number, number]) => number) => logs.reduce((sum, log) => sum + pick(log), 0) / logs.length;
  const [x, y] = [mean(([size]) => size), mean(([, cost]) => cost)];
  return mean(([size, cost]) => (size - x) * (cost - y)) / mean(([size]) => (size - x) ** 2);
}
