import type { FieldId } from "../core/fields/fields";
import type { MethodId } from "../methods/methods";
import type { TableChoices } from "./Choice";
import type { MethodFit } from "./Session";

/** What some columns together tell, and the methods that make most of them, the best first. */
interface Material {
  /** All of them are there. */
  readonly holds: readonly FieldId[];
  readonly best: readonly MethodId[];
}

/** The rarer the columns, the earlier: whoever keeps payments or stages wants them used, and orders are answered for by RFM wherever they are. */
const materials: readonly Material[] = [
  { holds: ["paymentAmount", "dueDate"], best: ["credit"] },
  { holds: ["orderCustomer", "date"], best: ["rfm", "churn", "abc"] },
  { holds: ["stage"], best: ["grade", "funnel", "follow-up"] },
  { holds: ["need"], best: ["grade", "need-state"] },
  { holds: ["close"], best: ["urgency", "importance"] },
  { holds: ["contractEnd"], best: ["renewal"] },
  { holds: ["recency"], best: ["rfm", "inactive"] },
  { holds: ["lastPurchase"], best: ["rfm", "inactive"] },
  { holds: ["monetary"], best: ["abc", "value-split"] },
];

const asked = 3;

/**
 * The three methods that the chosen tables can answer best, for somebody who does not know any yet: one of each kind of material in turn, the best first;
 * then whatever fits, in the order given. Fewer where fewer fit; none of those that need rules of the user's own.
 */
export function firstQuestions(fits: readonly MethodFit[], tables: TableChoices): readonly MethodId[] {
  const fitting = fits.filter((fit) => fit.fits).map(({ method }) => method);
  const held = new Set(Object.values(tables).flatMap(({ columns }) => Object.keys(columns)));
  const lists = materials
    .filter(({ holds }) => holds.every((field) => held.has(field)))
    .map(({ best }) => best.filter((method) => fitting.includes(method)));
  const turns = Math.max(0, ...lists.map(({ length }) => length));
  const ranked = Array.from({ length: turns }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat();
  const others = fitting.filter((method) => method !== "rules");
  return [...new Set([...ranked, ...others])].slice(0, asked);
}
