import type { Histories } from "./Histories";

/**
 * Of the customers who bought `first`, how many bought each other product on a later day within `within` days. A customer counts once, however often it
 * happened.
 * @returns the customers who bought `first`, and `counts` by product, which is used again for the next call with the same counter
 */
export type FollowCounter = (first: number) => { readonly buyers: number; readonly counts: Int32Array };

/** Makes a counter over the histories. A call costs O(products + purchases of the buyers of `first` within the time). */
export function followCounts(histories: Histories, within: number): FollowCounter {
  const { start, customer, day, product, placeStart, places } = histories;
  const counts = new Int32Array(histories.products);
  const countedFor = new Int32Array(histories.products);
  let stamp = 0;
  return (first) => {
    counts.fill(0);
    let buyers = 0;
    let buyer = -1;
    let next = 0;
    for (let index = placeStart[first]!; index < placeStart[first + 1]!; index++) {
      const place = places[index]!;
      if (customer[place] !== buyer) {
        buyer = customer[place]!;
        buyers++;
        countedFor[first] = ++stamp;
        next = place;
      }
      // What was passed already has been counted after an earlier purchase.
      const end = start[buyer + 1]!;
      next = Math.max(next, place);
      while (next < end && day[next]! <= day[place]!) next++;
      for (; next < end && day[next]! <= day[place]! + within; next++) {
        const follower = product[next]!;
        if (countedFor[follower] === stamp) continue;
        countedFor[follower] = stamp;
        counts[follower]!++;
      }
    }
    return { buyers, counts };
  };
}
