import type { SnapshotRow } from "../../core/history/Snapshot";
import type { Language } from "../../core/Language";
import { moveOf } from "../../methods/abcReview/judge/moveOf";
import { methods } from "../../methods/methods";
import type { KeptHistory } from "./CardBook";
import { namedClass } from "./classesOf";
import type { ClassChange } from "./CustomerCard";

/** How many changes a card shows: older ones stand in the history. */
const shownChanges = 6;

/**
 * From review to review, what became of a customer, the newest first; periods in which the class stayed are passed over, and so is the very first period of all,
 * before which nothing is known.
 */
export function changesOf({ method, rows, periods }: KeptHistory, key: string, language: Language): readonly ClassChange[] {
  const ids = Object.keys(methods[method].classes);
  const own = new Map((rows.get(key) ?? []).map((row) => [row.period, ids.indexOf(row.class)]));
  const at = (index: number): number => own.get(periods[index] ?? "") ?? absent;
  const named = (index: number) => (index < 0 ? null : namedClass(method, ids[index]!, language));
  const changes = periods.flatMap((period, index): ClassChange[] => {
    const earlier = periods.slice(0, Math.max(0, index - 1)).some((each) => own.has(each));
    const move = index === 0 ? null : moveOf(at(index - 1), at(index), earlier);
    return move === null || move === "same" ? [] : [{ period, from: named(at(index - 1)), to: named(at(index)), move }];
  });
  return changes.reverse().slice(0, shownChanges);
}

const absent = -1;

/** The periods of the newest kind (months, quarters), oldest first: months cannot be compared with quarters. */
export function periodsOf(rows: readonly SnapshotRow[]): readonly string[] {
  const periods = [...new Set(rows.map(({ period }) => period))].sort();
  const kind = periods.at(-1)?.replace(/\d/g, "0");
  return periods.filter((period) => period.replace(/\d/g, "0") === kind);
}
