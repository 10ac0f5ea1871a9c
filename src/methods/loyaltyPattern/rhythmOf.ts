import { median } from "../../core/statistics/median";

/** What the gaps between purchases tell. */
export interface Rhythm {
  /** Share of the gaps between half the usual gap and twice it. */
  readonly regular: number;
  /** Share of the later gaps that are at least twice as long as the earlier ones usually were: more than half means that the rate has halved. */
  readonly slower: number;
  /** Share of the later gaps that are at most half as long. */
  readonly faster: number;
  /** Gaps of more than twice the usual one that the customer came back from. */
  readonly pauses: number;
  /** Usual gaps since the last purchase. */
  readonly silence: number;
}

/**
 * The rhythm of purchases, from the days of at least three of them.
 * @param days ascending, different
 * Cost: O(n log n).
 */
export function rhythmOf(days: readonly number[], asOf: number): Rhythm {
  const gaps = days.slice(1).map((day, index) => day - days[index]!);
  const usual = median(gaps);
  // Of an odd number of gaps the middle one belongs to neither half.
  const half = Math.floor(gaps.length / 2);
  const before = median(gaps.slice(0, half));
  const later = gaps.slice(-half);
  return {
    regular: shareOf(gaps, (gap) => gap >= usual / 2 && gap <= 2 * usual),
    slower: shareOf(later, (gap) => gap >= 2 * before),
    faster: shareOf(later, (gap) => gap <= before / 2),
    pauses: gaps.filter((gap) => gap > 2 * usual).length,
    silence: (asOf - days.at(-1)!) / usual,
  };
}

function shareOf(gaps: readonly number[], passes: (gap: number) => boolean): number {
  return gaps.filter(passes).length / gaps.length;
}
