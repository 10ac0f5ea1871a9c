import { inSpan, type Span } from "../days/Span";
import { keepRows } from "../orders/keepRows";
import type { OrderBook } from "../orders/OrderBook";
import { frequencyOf } from "./frequencyOf";
import type { Metric, MetricContext } from "./Metric";
import { revenueIn } from "./revenueIn";
import { windowsOf } from "./windowsOf";

const rowsIn = (book: OrderBook, span: Span): OrderBook => keepRows(book, (row) => inSpan(book.day[row]!, span));

const ordersIn = (book: OrderBook, span: Span, { countedBy }: MetricContext): Float64Array => frequencyOf(rowsIn(book, span), countedBy);

/** Revenue and orders of the window and of the one before it, whose quotients are the trends. */
export const windowMetrics = {
  windowRevenue: {
    kind: "money",
    columns: [{ field: "windowRevenue" }],
    orders: { needs: ["date", "amount"], of: (book, context) => revenueIn(book, windowsOf(context).now) },
  },
  previousRevenue: {
    kind: "money",
    columns: [{ field: "previousRevenue" }],
    orders: { needs: ["date", "amount"], of: (book, context) => revenueIn(book, windowsOf(context).before) },
  },
  windowOrders: {
    kind: "count",
    columns: [{ field: "windowOrders" }],
    orders: { needs: ["date"], of: (book, context) => ordersIn(book, windowsOf(context).now, context) },
  },
  previousOrders: {
    kind: "count",
    columns: [{ field: "previousOrders" }],
    orders: { needs: ["date"], of: (book, context) => ordersIn(book, windowsOf(context).before, context) },
  },
} as const satisfies Readonly<Record<string, Metric>>;
