import type { Measures } from "../src/methods/rfm/scoreRows";

/** Evenly spread numbers in 0 … 1, the same in every run (Lehmer generator, Park and Miller 1988). */
function* evenly(): Generator<number, never> {
  for (let state = 20_240_229; ; state = (state * 48_271) % 2_147_483_647) yield state / 2_147_483_647;
}

/** Recency, frequency and money of `count` invented customers: few large, many small, as customers are. */
export function madeUpMeasures(count: number): Measures {
  const numbers = evenly();
  const next = () => numbers.next().value;
  const recency = Float64Array.from({ length: count }, () => Math.floor(next() * 730));
  const frequency = Float64Array.from({ length: count }, () => 1 + Math.floor(-6 * Math.log(1 - next())));
  const monetary = frequency.map((orders) => Math.round(orders * Math.exp(4 + 2 * next()) * 100) / 100);
  return { recency, frequency, monetary };
}
