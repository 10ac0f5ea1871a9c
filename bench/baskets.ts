import { seededRandom } from "../src/core/statistics/seededRandom";
import { basketsOf } from "../src/methods/association/mining/basketsOf";
import type { Baskets } from "../src/methods/association/mining/Baskets";

/** Made-up baskets like those of a grocer in a month: 9,835 of them, 169 products of which few are in many, and products that go together. */
export function baskets(): Baskets {
  const next = seededRandom(4);
  const basket: number[] = [];
  const item: number[] = [];
  for (let index = 0; index < 9835; index++) {
    const size = 1 + Math.floor(-4 * Math.log(1 - next()));
    const taste = Math.floor(next() * 12);
    for (let line = 0; line < size; line++) {
      basket.push(index);
      item.push(next() < 0.5 ? Math.floor(169 * next() ** 3) : taste * 14 + Math.floor(14 * next() ** 2));
    }
  }
  return basketsOf({ basket: Int32Array.from(basket), item: Int32Array.from(item) }, { count: 9835, items: 169 });
}
