import { Refusal } from "../../../core/refusal/Refusal";
import type { OrderBook } from "../../../core/orders/OrderBook";
import type { Movement } from "./movementsOf";

/** Segments of the order rows: a number for each row, and what each segment is called. */
export interface Segments {
  readonly of: Int32Array;
  readonly count: number;
  /** Names from the data; absent where the segments are the movements of the customers, or everything is one. */
  readonly names?: readonly string[];
  readonly movements?: readonly Movement[];
}

export type SegmentChoice = "none" | "movement" | "product" | "brand";

const told: readonly Movement[] = ["gained", "lost", "grew", "shrank", "steady", "inactive"];

/**
 * The segment of every row. A row without a product or brand belongs to a segment without a name, so that nothing is lost.
 * @throws Refusal `drivers.noSegment`
 */
export function segmentsOf(book: OrderBook, choice: SegmentChoice, movements: readonly Movement[]): Segments {
  if (choice === "none") return { of: new Int32Array(book.customer.length), count: 1 };
  if (choice === "movement")
    return { of: book.customer.map((customer) => told.indexOf(movements[customer]!)), count: told.length, movements: told };
  const labels = book[choice];
  if (!labels) throw new Refusal("drivers.noSegment");
  const nameless = labels.names.length;
  return { of: labels.of.map((label) => (label < 0 ? nameless : label)), count: nameless + 1, names: [...labels.names, ""] };
}
