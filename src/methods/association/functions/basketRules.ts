import type { Argument } from "../../../core/arguments/Argument";
import { columnOf } from "../../../core/arguments/columnOf";
import { integerArgument } from "../../../core/arguments/integerArgument";
import { numbersArgument } from "../../../core/arguments/numbersArgument";
import type { Cell } from "../../../core/Cell";
import { readKey } from "../../../core/cells/readKey";
import type { CellFunctionContext, CellResult } from "../../../core/method/CellFunction";
import { defineFunction } from "../../../core/method/defineFunction";
import { LabelColumn } from "../../../core/orders/LabelColumn";
import { Refusal } from "../../../core/refusal/Refusal";
import { association } from "../association";
import { findRules } from "../findRules";
import { basketsOf } from "../mining/basketsOf";
import { itemsOf } from "../reading/itemsOf";
import { namesOf } from "../telling/namesOf";

const header = ["left", "right", "count", "support", "confidence", "lift", "conviction", "corrected"] as const;
const usual = association.options;

/**
 * `=BASKETRULES(orders, products, [support], [confidence], [size])`: what sells together in a list of order lines, as a table with headers, the strongest rules
 * first.
 */
export const basketRules = defineFunction({
  name: "BASKETRULES",
  method: "association",
  parameters: [
    { id: "orders" },
    { id: "products" },
    { id: "support", optional: true },
    { id: "confidence", optional: true },
    { id: "size", optional: true },
  ],
  compute({ orders, products, ...chosen }, context) {
    const choice = {
      support: shareArgument(chosen.support, { parameter: "support", default: usual.support.default }, context),
      confidence: shareArgument(chosen.confidence, { parameter: "confidence", default: usual.confidence.default }, context),
      size: integerArgument(chosen.size, { parameter: "size", ...usual.size }, context),
    };
    const { baskets, items } = readLines(columnOf(orders, "orders"), columnOf(products, "products"));
    const { rules } = findRules(baskets, choice);
    const rows = rules.map((rule): CellResult[] => [
      namesOf(rule.left, items),
      items.names[rule.right]!,
      rule.count,
      rule.support,
      rule.confidence,
      rule.lift,
      Number.isFinite(rule.conviction) ? rule.conviction : "",
      rule.corrected,
    ]);
    return [header.map((id): CellResult => ({ word: "column", id })), ...rows];
  },
});

/** Lines with an order and a product; the others are passed over, as blank rows are. */
function readLines(orders: readonly Cell[], products: readonly Cell[]) {
  const known = new Map<string, number>();
  const labels = new LabelColumn();
  const basket: number[] = [];
  orders.forEach((order, row) => {
    const key = readKey(order);
    const product = products[row] ?? null;
    if (key === "" || readKey(product) === "") return;
    if (!known.has(key)) known.set(key, known.size);
    basket.push(known.get(key)!);
    labels.add(product, null);
  });
  if (basket.length === 0) throw new Refusal("association.noProducts");
  const product = labels.done();
  const items = itemsOf(product);
  const item = product.of.map((label) => items.ofLabel[label]!);
  return { items, baskets: basketsOf({ basket: Int32Array.from(basket), item }, { count: known.size, items: items.names.length }) };
}

/**
 * A share such as 0.01 or 1%.
 * @throws Refusal `function.notAShare`
 */
function shareArgument(
  argument: Argument,
  { parameter, default: otherwise }: { readonly parameter: string; readonly default: number },
  { culture }: CellFunctionContext,
): number {
  const [first, ...more] = numbersArgument(argument, parameter, culture);
  if (first === undefined) return otherwise;
  if (more.length === 0 && first.value >= 0 && first.value <= 1) return first.value;
  throw new Refusal("function.notAShare", { parameter, met: String(first.value) });
}
