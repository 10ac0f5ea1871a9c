import { meets } from "./meets";
import type { Condition, Rule } from "./Rule";

type Value = number | string | null;

/** A text that no condition names. */
const anotherText = "\u0000";

/**
 * Whether some customer can be met by the rule at a place: one that meets its conditions and fails each rule before it. Values are tried at, below and above
 * every limit, which is all that conditions can tell apart.
 * Cost: O(candidates ^ columns) at worst; columns that the earlier rules do not need are not tried.
 */
export function canHold(rules: readonly Rule[], place: number): boolean {
  const rule = rules[place]!;
  const before = rules.slice(0, place);
  const conditions = [rule, ...before].flatMap(({ when }) => when);
  const columns = [...new Set(conditions.map(({ of }) => of))];
  const candidates = new Map(columns.map((of) => [of, candidatesFor(conditions.filter((condition) => condition.of === of))]));
  return search(columns, candidates, { rule, before, chosen: new Map() });
}

interface Search {
  readonly rule: Rule;
  readonly before: readonly Rule[];
  readonly chosen: Map<string, Value>;
}

function search(columns: readonly string[], candidates: ReadonlyMap<string, readonly Value[]>, at: Search): boolean {
  const { rule, before, chosen } = at;
  const fails = (condition: Condition): boolean => chosen.has(condition.of) && !meets(condition, chosen.get(condition.of)!);
  if (rule.when.some(fails)) return false;
  const open = before.filter(({ when }) => !when.some(fails));
  // A rule before that all chosen values meet, and that has nothing left to fail by, takes everybody.
  if (open.some(({ when }) => when.every(({ of }) => chosen.has(of)))) return false;
  const [column, ...rest] = columns;
  if (column === undefined) return true;
  const holds = candidates.get(column)!.some((value) => {
    chosen.set(column, value);
    return search(rest, candidates, at);
  });
  chosen.delete(column);
  return holds;
}

/** Every value that these conditions on one column can tell apart. */
function candidatesFor(conditions: readonly Condition[]): Value[] {
  const values = new Set<Value>([null]);
  for (const condition of conditions) {
    if ("values" in condition) for (const text of [...condition.values, anotherText]) values.add(text);
    else values.add("value" in condition ? condition.value : 0);
  }
  const limits = [...values].filter((value) => typeof value === "number").sort((a, b) => a - b);
  limits.forEach((limit, index) => {
    values.add((limit + (limits[index + 1] ?? limit + 2)) / 2);
    if (index === 0) values.add(limit - 1);
  });
  return [...values];
}
