import { basketsOf } from "../../src/methods/association/mining/basketsOf";
import type { Baskets } from "../../src/methods/association/mining/Baskets";

/** Baskets from their items as words, with the words by number. */
export function basketsOfTexts(texts: readonly (readonly string[])[]): { readonly baskets: Baskets; readonly names: readonly string[] } {
  const names = [...new Set(texts.flat())].sort();
  const lines = texts.flatMap((items, basket) => items.map((item) => ({ basket, item: names.indexOf(item) })));
  const columns = { basket: Int32Array.from(lines, ({ basket }) => basket), item: Int32Array.from(lines, ({ item }) => item) };
  return { baskets: basketsOf(columns, { count: texts.length, items: names.length }), names };
}
