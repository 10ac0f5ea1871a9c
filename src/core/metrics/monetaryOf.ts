/** Sum per customer of a column of the order book, net of returns, compensated so that row order does not show in the cents. O(rows). */
export function monetaryOf(customers: number, customer: Int32Array, amount: Float64Array): Float64Array {
  const sum = new Float64Array(customers);
  const lost = new Float64Array(customers);
  for (let row = 0; row < customer.length; row++) {
    const index = customer[row]!;
    const value = amount[row]!;
    const before = sum[index]!;
    const next = before + value;
    lost[index]! += Math.abs(before) >= Math.abs(value) ? before - next + value : value - next + before;
    sum[index] = next;
  }
  return sum.map((value, index) => value + lost[index]!);
}
