import type { Reason } from "../../core/method/Reason";
import { coefficientOfVariation } from "../../core/statistics/coefficientOfVariation";
import { xyzClass } from "../xyz/xyzClass";
import { noticesOf } from "./history/noticesOf";
import { classifyPeriod } from "./judge/classifyPeriod";
import { moveOf } from "./judge/moveOf";
import { pathOf } from "./judge/pathOf";
import { stabilityOf } from "./judge/stabilityOf";
import { stakeOf } from "./judge/stakeOf";
import type { Ledger, LedgerPeriod } from "./ledger/Ledger";
import type { MeasureId } from "./measures";
import type { Review } from "./Review";
import type { ReviewOptions } from "./ReviewOptions";

/** Fewer finished periods than this say nothing about how much they differ. */
const leastPeriods = 2;

/** Judges every subject of a ledger. Cost: O(subjects × periods). */
export function reviewOf(
  ledger: Ledger,
  options: ReviewOptions,
  given: { readonly ids: readonly string[]; readonly notices: readonly Reason[] },
): Review {
  const { ids } = given;
  const periods = ledger.periods.map((period) => classifyPeriod(period, options, ids.length));
  const previous = ledger.periods.at(-2);
  const money = moneyOf(ledger);
  const finished = ledger.running ? ledger.periods.slice(0, -1) : ledger.periods;
  const subjects = ledger.keys.map((_, subject) => subject);
  const before = amountsOf(previous, money, subjects.length);
  const now = amountsOf(ledger.periods.at(-1), money, subjects.length);
  const classesOf = (subject: number) => periods.map(({ combined }) => combined[subject]!);
  const to = periods.at(-1)!.combined;
  const from = periods.at(-2)?.combined ?? new Int32Array(subjects.length).fill(-1);
  const moves = subjects.map((subject) => (previous ? moveOf(from[subject]!, to[subject]!, wasEarlier(ledger, subject)) : null));
  const variation = variationOf(finished, money, subjects.length);
  const [first = 0.5, second = 1] = options.xyzCuts;
  return {
    ledger,
    ids,
    periods,
    money,
    ...(previous && { previous: previous.period.id }),
    before,
    now,
    from,
    to,
    moves,
    paths: subjects.map((subject) => pathOf(classesOf(subject), ids, ledger.earlier[subject] === 1)),
    stability: subjects.map((subject) => stabilityOf(classesOf(subject).slice(0, finished.length), ledger.earlier[subject] === 1)),
    variation,
    xyz: Array.from(variation, (value) => xyzClass(value, [first, second])),
    stake: Float64Array.from(subjects, (subject) => stakeOf(moves[subject]!, before[subject]!, now[subject]!)),
    notices: [...given.notices, ...noticesOf(ledger, { moves })],
  };
}

/** The first measure that this period and the one before it both have, so that like is compared with like; else the first of this one. */
function moneyOf({ measures, periods }: Ledger): MeasureId {
  const previous = periods.at(-2);
  return measures.find((id) => previous?.amounts[id]) ?? measures[0]!;
}

function amountsOf(period: LedgerPeriod | undefined, money: MeasureId, count: number): Float64Array {
  const amounts = period?.amounts[money];
  return Float64Array.from({ length: count }, (_, subject) => (period?.present[subject] === 1 ? amounts?.[subject] || 0 : 0));
}

function wasEarlier({ periods, earlier }: Ledger, subject: number): boolean {
  return earlier[subject] === 1 || periods.slice(0, -2).some(({ present }) => present[subject] === 1);
}

function variationOf(finished: readonly LedgerPeriod[], money: MeasureId, count: number): Float64Array {
  const known = finished.filter(({ amounts }) => amounts[money]).map((period) => amountsOf(period, money, count));
  if (known.length < leastPeriods) return new Float64Array(count).fill(NaN);
  return Float64Array.from({ length: count }, (_, subject) => coefficientOfVariation(known.map((amounts) => amounts[subject]!)));
}
