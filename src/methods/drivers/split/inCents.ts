/**
 * Parts in whole cents that add up to the whole in whole cents: each is rounded, and the cents that are then too many or missing go to the parts that rounding
 * moved most the other way. O(n log n).
 * @param parts in units of money
 * @param whole in cents
 */
export function inCents(parts: readonly number[], whole: number): number[] {
  const cents = parts.map((part) => Math.round(part * 100));
  let missing = whole - cents.reduce((sum, part) => sum + part, 0);
  const lost = parts.map((part, index) => part * 100 - cents[index]!);
  const step = Math.sign(missing);
  const order = [...parts.keys()].sort((a, b) => step * (lost[b]! - lost[a]!) || a - b);
  for (let place = 0; missing !== 0 && order.length > 0; place = (place + 1) % order.length) {
    cents[order[place]!]! += step;
    missing -= step;
  }
  return cents.map((part) => part + 0);
}
