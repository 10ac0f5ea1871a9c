/** Numbers from 0 to 1 that are the same each time. Source: Park and Miller, Communications of the ACM 31 (1988), the minimal standard. */
export function drawer(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** One of a list. */
export const pick = (draw, list) => list[Math.floor(draw() * list.length)];
