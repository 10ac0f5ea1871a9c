import { classCounts } from "../../core/method/classCounts";
import { defineMethod } from "../../core/method/defineMethod";
import type { Reason } from "../../core/method/Reason";
import { Refusal } from "../../core/refusal/Refusal";
import { decide } from "../../core/rules/decide";
import { valueAt } from "../../core/rules/valueAt";

/**
 * The user's own rules: a sheet of ordered rows of conditions on columns and metrics. Its classes come with the run.
 * Cost: O(rows × conditions).
 */
export const rules = defineMethod({
  id: "rules",
  group: "own",
  unit: "customer",
  dated: true,
  readsRules: true,
  source: { title: "The rules on your own sheet" },
  needs: { monetary: { anyOf: ["monetary"], optional: true } },
  options: { trendMonths: { kind: "integer", default: 3, min: 1, max: 24 } },
  classes: { noRule: { role: "plain" } },
  sparse: true,
  columns: { rule: { kind: "count", written: "list" }, monetary: { kind: "money", written: "list" } },
  money: "monetary",
  says: { why: ["held", "otherwise", "noRule"], findings: ["largest", "open"], refusals: ["noRules"], sections: ["open"] },
  classify(rows, _, { rules: own, handSet }) {
    if (!own) throw new Refusal("rules.noRules");
    const held = decide(own.rules, own.values, rows.count);
    const classes = Array.from(held, (place, row) => handSet?.[row] ?? own.rules[place]?.class ?? "noRule");
    const open = classes.flatMap((id, row) => (id === "noRule" ? [row] : []));
    return {
      decided: decidedBy(own.rules.length, held, handSet),
      // The classes are the user's, which no type can name.
      classes: classes as "noRule"[],
      ownClasses: own.classes,
      columns: {
        rule: Array.from(held, (place) => own.numbers[place] ?? null),
        monetary: [...rows.numbers.monetary],
      },
      why: Array.from(held, (place, row): Reason => {
        const rule = own.rules[place];
        if (!rule) return { code: "noRule", facts: {} };
        if (rule.when.length === 0) return { code: "otherwise", facts: {} };
        return {
          code: "held",
          facts: {},
          met: rule.when.map((condition) => ({ condition, value: valueAt(own.values, condition.of, row) })),
        };
      }),
      sections: open.length > 0 ? [{ kind: "customers", id: "open", rows: open, columns: ["monetary"] }] : [],
      finding: findingOf(classes, open.length),
    };
  },
});

function decidedBy(rules: number, held: Int32Array, handSet: readonly (string | null)[] | undefined): number[] {
  const counts = new Array<number>(rules).fill(0);
  held.forEach((place, row) => {
    if (place >= 0 && (handSet?.[row] ?? null) === null) counts[place]! += 1;
  });
  return counts;
}

/** Who is left over where somebody is, else the largest class. */
function findingOf(classes: readonly string[], open: number): Reason {
  const all = classes.length;
  if (open > 0) return { code: "open", facts: { count: open, all } };
  const counts = [...classCounts(classes)].sort(([, a], [, b]) => b - a);
  const [name = "", count = 0] = counts[0] ?? [];
  return { code: "largest", facts: { name, count, all } };
}
