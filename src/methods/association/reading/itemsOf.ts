import type { Labels } from "../../../core/orders/Labels";
import type { Items } from "./Items";

/** Numbers the products by their names and codes. O(products · log products). */
export function itemsOf({ names, codes }: Labels): Items {
  const code = (label: number): string => codes?.[label] ?? "";
  const order = names.map((_, label) => label).sort((a, b) => compare(names[a]!, names[b]!) || compare(code(a), code(b)));
  const ofLabel = new Int32Array(names.length);
  order.forEach((label, item) => (ofLabel[label] = item));
  return { names: order.map((label) => names[label]!), ...(codes && { codes: order.map(code) }), ofLabel };
}

/** By code unit, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
