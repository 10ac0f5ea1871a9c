import type { Day } from "../../core/days/Day";
import type { Labels } from "../../core/orders/Labels";
import type { OrderBook } from "../../core/orders/OrderBook";
import { Refusal } from "../../core/refusal/Refusal";
import { purchaseSteps, type PurchaseStep } from "./purchaseSteps";
import { rhythmOf, type Rhythm } from "./rhythmOf";
import { sequenceOf, type Sequence } from "./sequenceOf";

/** What the pattern is read from. */
export const patternSources = ["auto", "brand", "product", "rhythm"] as const;

interface Settings {
  readonly readFrom: (typeof patternSources)[number];
  readonly lastOrders: number;
  readonly leastOrders: number;
}

type Measures = Readonly<Record<"orders" | keyof Sequence | keyof Rhythm, Float64Array>>;

/**
 * The numbers that the rules compare: of a customer whose last orders name brands (or products) those of the sequence, of others those of the rhythm; the rest is NaN.
 * @throws Refusal `loyalty-pattern.noBrand`, `loyalty-pattern.noProduct` where the column asked for is not there
 * Cost: O(rows log rows).
 */
export function patternMeasures(book: OrderBook, settings: Settings, asOf: Day): Measures {
  const found = purchaseSteps(book, labelsFor(book, settings.readFrom), settings.lastOrders).map((steps) => read(steps, settings, asOf));
  const column = (of: keyof Measures): Float64Array => Float64Array.from(found, (each) => each[of] ?? NaN);
  return {
    orders: column("orders"),
    kinds: column("kinds"),
    switches: column("switches"),
    stayed: column("stayed"),
    topShare: column("topShare"),
    regular: column("regular"),
    slower: column("slower"),
    faster: column("faster"),
    pauses: column("pauses"),
    silence: column("silence"),
  };
}

function labelsFor(book: OrderBook, readFrom: Settings["readFrom"]): Labels | undefined {
  if (readFrom === "brand" && !book.brand) throw new Refusal("loyalty-pattern.noBrand");
  if (readFrom === "product" && !book.product) throw new Refusal("loyalty-pattern.noProduct");
  if (readFrom === "rhythm") return undefined;
  return readFrom === "product" ? book.product : book.brand;
}

function read(
  steps: readonly PurchaseStep[],
  { leastOrders }: Settings,
  asOf: Day,
): Partial<Sequence & Rhythm> & { readonly orders: number } {
  const orders = steps.length;
  if (orders < leastOrders) return { orders };
  const labels = steps.flatMap(({ label }) => (label >= 0 ? [label] : []));
  if (labels.length >= leastOrders) return { orders, ...sequenceOf(labels) };
  return {
    orders,
    ...rhythmOf(
      steps.map(({ day }) => day),
      asOf,
    ),
  };
}
