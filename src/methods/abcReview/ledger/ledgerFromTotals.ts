import type { Day } from "../../../core/days/Day";
import type { KeptPeriod } from "../history/KeptPeriod";
import { measureIds, type MeasureId } from "../measures";
import type { PeriodRule } from "../periods/Period";
import { periodOf } from "../periods/periodOf";
import type { Amounts, Ledger, LedgerPeriod } from "./Ledger";
import { presence } from "./presence";

interface TotalsInput {
  /** The current period's amounts, one per row. */
  readonly amounts: Amounts;
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** What earlier reviews kept, oldest first. */
  readonly kept: readonly KeptPeriod[];
  /** Class ids, best first. */
  readonly classes: readonly string[];
  readonly rule: PeriodRule;
  readonly count: number;
  readonly asOf: Day;
}

/** The totals of a customers' table beside what earlier reviews kept; customers who are in the history only come after the rows. Cost: O(customers × periods). */
export function ledgerFromTotals(input: TotalsInput): Ledger {
  const { amounts, kept, rule, asOf } = input;
  const recent = kept.slice(Math.max(0, kept.length - (input.count - 1)));
  const { keys, names } = everybody(input);
  const measures = measureIds.filter((id) => amounts[id] !== undefined);
  const current = periodOf(asOf, rule);
  const now = Object.fromEntries(measures.map((id) => [id, lengthened(amounts[id]!, keys.length)]));
  const older = kept.slice(0, kept.length - recent.length);
  return {
    keys,
    names,
    rows: input.keys.length,
    periods: [
      ...recent.map((period) => periodOfHistory(period, keys, input.classes)),
      { period: current, amounts: now, present: presence(now, keys.length) },
    ],
    measures,
    earlier: Uint8Array.from(keys, (key) => (older.some(({ rows }) => rows.has(key)) ? 1 : 0)),
    current,
    running: asOf < current.last,
    from: "totals",
  };
}

function everybody({ keys, names, kept }: TotalsInput): { keys: string[]; names: string[] } {
  const former = new Map<string, string>();
  const known = new Set(keys);
  for (const { rows } of kept) for (const [key, { name }] of rows) if (!known.has(key)) former.set(key, name);
  return { keys: [...keys, ...former.keys()], names: [...names, ...former.values()] };
}

function lengthened(values: Float64Array, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, subject) => values[subject] ?? NaN);
}

function periodOfHistory({ id, rows }: KeptPeriod, keys: readonly string[], classes: readonly string[]): LedgerPeriod {
  const met = measureIds.filter((measure) => [...rows.values()].some(({ values }) => values[measure] !== undefined));
  const of = (measure: MeasureId) => Float64Array.from(keys, (key) => rows.get(key)?.values[measure] ?? NaN);
  const indexes = (label: (key: string) => string | undefined) => Int32Array.from(keys, (key) => classes.indexOf(label(key) ?? ""));
  return {
    period: { id },
    amounts: Object.fromEntries(met.map((measure) => [measure, of(measure)])),
    present: Uint8Array.from(keys, (key) => (rows.has(key) ? 1 : 0)),
    kept: {
      combined: indexes((key) => rows.get(key)?.class),
      measures: Object.fromEntries(met.map((measure) => [measure, indexes((key) => rows.get(key)?.classes[measure])])),
    },
  };
}
