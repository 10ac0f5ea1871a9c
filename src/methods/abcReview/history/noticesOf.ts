import type { Reason } from "../../../core/method/Reason";
import type { Move } from "../judge/moveOf";
import type { Ledger } from "../ledger/Ledger";
import { looseName } from "./looseName";

/** Pairs that are named one by one before the rest is only counted. */
const mostTold = 3;

/**
 * What looks wrong between this period and the one before it: nobody is the same (`nobodyMatches`), or a customer left under one key and came under another
 * with the same name (`renamed`). Cost: O(subjects).
 */
export function noticesOf({ keys, names, periods }: Ledger, { moves }: { readonly moves: readonly (Move | null)[] }): Reason[] {
  const previous = periods.at(-2);
  if (!previous) return [];
  const left = keys.flatMap((_, subject) => (moves[subject] === "lost" ? [subject] : []));
  const came = keys.flatMap((_, subject) => (moves[subject] === "new" ? [subject] : []));
  const stayed = moves.some((move) => move === "up" || move === "down" || move === "same");
  if (!stayed && left.length > 1 && came.length > 1) return [{ code: "nobodyMatches", facts: { previous: previous.period.id } }];
  const byName = new Map(left.map((subject) => [looseName(names[subject]!), subject]));
  const pairs = came.flatMap((subject) => {
    const name = looseName(names[subject]!);
    const former = name === "" ? undefined : byName.get(name);
    return former === undefined ? [] : [{ was: former, is: subject }];
  });
  const told = pairs.slice(0, mostTold).map(({ was, is }): Reason => {
    return { code: "renamed", facts: { was: nameAndKey(was), is: nameAndKey(is) } };
  });
  return pairs.length > mostTold ? [...told, { code: "renamedMore", facts: { count: pairs.length - mostTold } }] : told;

  function nameAndKey(subject: number): string {
    const [key, name] = [keys[subject]!, names[subject]!];
    return key === name.toLowerCase() ? name : `${name} (${key})`;
  }
}
