import { LabelColumn } from "../../../core/orders/LabelColumn";
import type { Labels } from "../../../core/orders/Labels";
import type { OrderBook } from "../../../core/orders/OrderBook";
import { Refusal } from "../../../core/refusal/Refusal";
import type { Movement } from "./movementsOf";

/** Segments of the order rows: a number for each row, and what each segment is called. */
export interface Segments {
  readonly of: Int32Array;
  readonly count: number;
  /** Names from the data; absent where the segments are the movements of the customers, or everything is one. */
  readonly names?: readonly string[];
  readonly movements?: readonly Movement[];
}

export type SegmentChoice = "none" | "movement" | "product" | "brand" | "industry" | "region";

/** What the list of customers says of each; `null` where it says nothing. */
export type CustomerTexts = Readonly<Partial<Record<SegmentChoice, readonly (string | null)[]>>>;

const told: readonly Movement[] = ["gained", "lost", "grew", "shrank", "steady", "inactive"];

/**
 * The segment of every row: of its product or brand, or of its customer. A row that names none belongs to a segment without a name, so that nothing is lost.
 * @throws Refusal `drivers.noSegment`, `drivers.noAttribute`
 * Cost: O(rows).
 */
export function segmentsOf(
  book: OrderBook,
  choice: SegmentChoice,
  customers: { readonly movements: readonly Movement[]; readonly texts: CustomerTexts },
): Segments {
  const { movements, texts } = customers;
  if (choice === "none") return { of: new Int32Array(book.customer.length), count: 1 };
  if (choice === "movement")
    return { of: book.customer.map((customer) => told.indexOf(movements[customer]!)), count: told.length, movements: told };
  if (choice === "product" || choice === "brand") {
    const labels = book[choice];
    if (!labels) throw new Refusal("drivers.noSegment");
    return named(labels);
  }
  const written = texts[choice];
  if (!written) throw new Refusal("drivers.noAttribute");
  const labels = labelsOf(written);
  return named({ ...labels, of: book.customer.map((customer) => labels.of[customer]!) });
}

function labelsOf(texts: readonly (string | null)[]): Labels {
  const column = new LabelColumn();
  for (const text of texts) column.add(text, text);
  return column.done();
}

function named({ of, names }: Labels): Segments {
  const nameless = names.length;
  return { of: of.map((label) => (label < 0 ? nameless : label)), count: nameless + 1, names: [...names, ""] };
}
