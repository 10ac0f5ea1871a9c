import type { SnapshotRow } from "../../../core/history/Snapshot";
import type { Reason } from "../../../core/method/Reason";
import { isAnyPeriodId, isPeriodId } from "../periods/isPeriodId";
import type { PeriodRule } from "../periods/Period";
import { currencySign } from "./currencySign";
import type { KeptPeriod } from "./KeptPeriod";

interface HistoryInput {
  readonly rows: readonly SnapshotRow[];
  readonly rule: PeriodRule;
  readonly current: string;
  readonly classes: readonly string[];
  readonly moneyFormat?: string | undefined;
}

/**
 * The periods before the current one that earlier reviews left, oldest first, as far as they can be compared with now, and what had to be left aside:
 * `damaged` rows, periods of another kind (`otherKind`), periods in another currency (`otherCurrency`). Nothing is changed in the history itself.
 * Cost: O(rows log rows).
 */
export function readHistory({ rows, rule, current, classes, moneyFormat = "" }: HistoryInput): {
  periods: KeptPeriod[];
  notices: Reason[];
} {
  const sound = soundRows(rows, classes);
  const ofKind = sound.filter(({ period }) => isPeriodId(period, rule));
  const before = ofKind.filter(({ period }) => period < current);
  const foreign = currencyOfOthers(before, currencySign(moneyFormat));
  const notices: Reason[] = [];
  if (sound.length < rows.length) notices.push({ code: "damaged", facts: { rows: rows.length - sound.length } });
  const others = new Set(sound.filter((row) => !ofKind.includes(row)).map(({ period }) => period));
  if (others.size > 0) notices.push({ code: "otherKind", facts: { met: others.size, first: [...others].sort()[0]! } });
  for (const [period, was] of foreign) notices.push({ code: "otherCurrency", facts: { period, was, now: currencySign(moneyFormat) } });
  return { periods: byPeriod(before.filter(({ period }) => !foreign.has(period))), notices };
}

/** Rows that say who, when, which class and how much; of a customer who stands twice in a period, the first. */
function soundRows(rows: readonly SnapshotRow[], classes: readonly string[]): SnapshotRow[] {
  const met = new Set<string>();
  return rows.filter((row) => {
    const amounts = Object.values(row.values);
    const readable = amounts.length > 0 && amounts.every((value) => Number.isFinite(value)) && classes.includes(row.class);
    const id = `${row.period} ${row.key}`;
    if (!isAnyPeriodId(row.period) || row.key === "" || !readable || met.has(id)) return false;
    met.add(id);
    return true;
  });
}

/** Periods whose amounts were kept in another currency, with that currency. A format that shows none is taken for the same. */
function currencyOfOthers(rows: readonly SnapshotRow[], now: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { period, currency = "" } of rows) {
    const was = currencySign(currency);
    if (now !== "" && was !== "" && was !== now) found.set(period, was);
  }
  return found;
}

function byPeriod(rows: readonly SnapshotRow[]): KeptPeriod[] {
  const periods = new Map<string, Map<string, SnapshotRow>>();
  for (const row of rows) {
    const known = periods.get(row.period) ?? new Map<string, SnapshotRow>();
    periods.set(row.period, known.set(row.key, row));
  }
  return [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, kept]) => ({ id, rows: kept }));
}
