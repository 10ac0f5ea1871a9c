import { fisherExact } from "../significance/fisherExact";
import { holm } from "../significance/holm";
import { logFactorials } from "../significance/logFactorials";
import type { ItemSets } from "./ItemSets";
import { leastCount } from "./leastCount";
import type { Rule } from "./Rule";

type Counted = Pick<Rule, "left" | "right" | "count"> & { readonly leftCount: number; readonly rightCount: number };

/**
 * The rules with one item on the right that hold in at least `confidence` of the baskets with their left side, the strongest (by lift, confidence, count)
 * first.
 * Cost: O(sets · size² · log items), plus the tests of the rules that hold.
 * Source: Agrawal, Imieliński and Swami, "Mining Association Rules between Sets of Items in Large Databases", SIGMOD 1993; lift and conviction after Brin,
 * Motwani, Ullman and Tsur, "Dynamic Itemset Counting and Implication Rules for Market Basket Data", SIGMOD 1997.
 */
export function rulesOf(sets: ItemSets, confidence: number): Rule[] {
  const { held, tests } = rulesThatHold(sets, confidence);
  const all = sets.count(0);
  const logs = logFactorials(all);
  const probabilities = held.map((rule) => fisherExact({ all, left: rule.leftCount, right: rule.rightCount, both: rule.count }, logs));
  const corrected = holm(probabilities, tests);
  return held
    .map((rule, index) => measured(rule, all, { probability: probabilities[index]!, corrected: corrected[index]! }))
    .sort(byStrength);
}

/** Every rule that holds, and how many the sets could have given. */
export function rulesThatHold(sets: ItemSets, confidence: number): { readonly held: readonly Counted[]; readonly tests: number } {
  const held: Counted[] = [];
  let tests = 0;
  for (let node = 1; node < sets.length; node++) {
    if (sets.size(node) < 2) continue;
    const count = sets.count(node);
    const ranks = sets.ranksOf(node);
    tests += ranks.length;
    for (let place = 0; place < ranks.length; place++) {
      const leftNode = sets.without(node, ranks, place);
      const leftCount = sets.count(leftNode);
      if (count < leastCount(confidence, leftCount)) continue;
      const rightNode = sets.single(ranks[place]!);
      const left = sets.itemsOf(leftNode).sort((a, b) => a - b);
      held.push({ left, right: sets.itemsOf(rightNode)[0]!, count, leftCount, rightCount: sets.count(rightNode) });
    }
  }
  return { held, tests };
}

function measured({ leftCount, rightCount, ...rule }: Counted, all: number, tested: Pick<Rule, "probability" | "corrected">): Rule {
  return {
    ...rule,
    support: rule.count / all,
    confidence: rule.count / leftCount,
    lift: (rule.count * all) / (leftCount * rightCount),
    conviction: ((all - rightCount) * leftCount) / (all * (leftCount - rule.count)),
    ...tested,
  };
}

function byStrength(a: Rule, b: Rule): number {
  return b.lift - a.lift || b.confidence - a.confidence || b.count - a.count || a.right - b.right || byItems(a.left, b.left);
}

function byItems(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((item, index) => item !== b[index]);
  return place < 0 ? a.length - b.length : a[place]! - (b[place] ?? -1);
}
