import type { Baskets } from "../mining/Baskets";
import type { Rule } from "../mining/Rule";

/**
 * The rule to act on for each owner: the first of the list whose left side the owner has and whose right side the owner lacks; −1 where there is none.
 * @param rules the best first
 * @param owned what each owner has
 * Cost: O(Σ over owners of the rules that begin with one of the owner's items).
 */
export function offersOf(rules: readonly Rule[], owned: Baskets): Int32Array {
  const beginning = rulesByFirstItem(rules, owned.items);
  const ownedBy = new Int32Array(owned.items).fill(-1);
  return Int32Array.from({ length: owned.count }, (_, owner) => {
    const items = owned.item.subarray(owned.start[owner], owned.start[owner + 1]);
    for (const item of items) ownedBy[item] = owner;
    let best = rules.length;
    for (const item of items) {
      for (const index of beginning[item]!) {
        if (index >= best) break;
        const { left, right } = rules[index]!;
        if (ownedBy[right] !== owner && left.every((each) => ownedBy[each] === owner)) best = index;
      }
    }
    return best < rules.length ? best : -1;
  });
}

/** The rules, the best first, by the first item of their left sides. */
function rulesByFirstItem(rules: readonly Rule[], items: number): readonly (readonly number[])[] {
  const beginning = Array.from({ length: items }, (): number[] => []);
  rules.forEach(({ left }, index) => beginning[left[0]!]!.push(index));
  return beginning;
}
