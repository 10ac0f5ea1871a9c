import type { Histories } from "./Histories";

/** How often two products follow each other. */
export interface Direction {
  /** Customers who bought the second within the time after the first, and never the other way round. */
  readonly forwardOnly: number;
  /** Customers for whom it was only the other way round. */
  readonly reverseOnly: number;
  /** Median days from the first to the second, over the customers for whom it happened, at its first time. */
  readonly days: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Compares A before B with B before A, customer by customer. Cost: O(purchases of the two products). */
export function directionOf(
  histories: Histories,
  { first, next, within }: { readonly first: number; readonly next: number; readonly within: number },
): Direction {
  let forwardOnly = 0;
  let reverseOnly = 0;
  const days: number[] = [];
  for (const [a, b] of commonBuyers(histories, first, next)) {
    const forward = daysToNext(histories, { before: a, after: b, within });
    const reverse = daysToNext(histories, { before: b, after: a, within });
    if (forward !== undefined) days.push(forward);
    if (forward !== undefined && reverse === undefined) forwardOnly++;
    if (reverse !== undefined && forward === undefined) reverseOnly++;
  }
  days.sort((x, y) => x - y);
  const middle = days.length >> 1;
  return { forwardOnly, reverseOnly, days: days.length % 2 === 1 ? days[middle]! : (days[middle - 1]! + days[middle]!) / 2 };
}

/** The purchases of two products by every customer who bought both. */
function* commonBuyers({ customer, placeStart, places }: Histories, first: number, next: number): Generator<readonly [Stretch, Stretch]> {
  const [endOfFirst, endOfNext] = [placeStart[first + 1]!, placeStart[next + 1]!];
  let a = placeStart[first]!;
  let b = placeStart[next]!;
  while (a < endOfFirst && b < endOfNext) {
    const [buyerOfA, buyerOfB] = [customer[places[a]!]!, customer[places[b]!]!];
    const [toA, toB] = [endOf(a, endOfFirst), endOf(b, endOfNext)];
    if (buyerOfA === buyerOfB)
      yield [
        { from: a, to: toA },
        { from: b, to: toB },
      ];
    if (buyerOfA <= buyerOfB) a = toA;
    if (buyerOfB <= buyerOfA) b = toB;
  }

  function endOf(from: number, limit: number): number {
    let to = from + 1;
    while (to < limit && customer[places[to]!] === customer[places[from]!]) to++;
    return to;
  }
}

/** Days from the last purchase before to the first one after it that comes on a later day within the time; `undefined` where there is none. */
function daysToNext(
  { day, places }: Histories,
  { before, after, within }: { readonly before: Stretch; readonly after: Stretch; readonly within: number },
): number | undefined {
  let last = before.from;
  for (let index = after.from; index < after.to; index++) {
    const then = day[places[index]!]!;
    while (last + 1 < before.to && day[places[last + 1]!]! < then) last++;
    const gap = then - day[places[last]!]!;
    if (gap > 0 && gap <= within) return gap;
  }
  return undefined;
}
