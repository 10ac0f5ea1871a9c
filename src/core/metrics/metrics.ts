import { collectedOf } from "../payments/collectedOf";
import { contactMetrics } from "./contactMetrics";
import { firstPurchaseDays } from "./firstPurchaseDays";
import { frequencyOf } from "./frequencyOf";
import { lastPurchaseDays } from "./lastPurchaseDays";
import { historyMetrics } from "./historyMetrics";
import type { Metric } from "./Metric";
import { monetaryOf } from "./monetaryOf";
import { organisationMetrics } from "./organisationMetrics";
import { paymentMetrics } from "./paymentMetrics";
import { pipelineMetrics } from "./pipelineMetrics";
import { relationshipMetrics } from "./relationshipMetrics";
import { peopleMetrics } from "./peopleMetrics";
import { promotionShareOf } from "./promotionShareOf";
import { riskMetrics } from "./riskMetrics";
import { usualGapOf } from "./usualGapOf";
import { windowMetrics } from "./windowMetrics";

const net = (column: Float64Array | undefined, book: { readonly customers: number; readonly customer: Int32Array }): Float64Array =>
  monetaryOf(book.customers, book.customer, column ?? new Float64Array(book.customer.length));

/** Every measure of a customer. A metric that has no `orders` is read from a column only. */
export const metrics = {
  /** Days from the last purchase to the as-of date. */
  recency: {
    kind: "days",
    columns: [{ field: "recency" }, { field: "lastPurchase", by: (day, { asOf }) => asOf - day }],
    orders: { needs: ["date"], of: (book, { asOf }) => lastPurchaseDays(book).map((day) => asOf - day) },
  },
  /** Distinct order ids; rows where there is no id; by option distinct purchase days. */
  frequency: {
    kind: "count",
    columns: [{ field: "frequency" }],
    orders: { needs: ["date"], of: (book, { countedBy }) => frequencyOf(book, countedBy) },
  },
  /** Sum of amounts net of returns. */
  monetary: {
    kind: "money",
    columns: [{ field: "monetary" }],
    orders: { needs: ["amount"], of: (book) => net(book.amount, book) },
  },
  margin: {
    kind: "money",
    columns: [{ field: "margin" }],
    orders: { needs: ["orderMargin"], of: (book) => net(book.margin, book) },
  },
  collections: {
    kind: "money",
    columns: [{ field: "collections" }],
    orders: { needs: ["orderCollections"], of: (book) => net(book.collections, book) },
    payments: { needs: ["paymentAmount", "paidDate"], of: (book, { asOf }) => collectedOf(book, asOf) },
  },
  /** Days from the first purchase to the as-of date. */
  tenure: {
    kind: "days",
    columns: [{ field: "tenure" }, { field: "firstPurchase", by: (day, { asOf }) => asOf - day }],
    orders: { needs: ["date"], of: (book, { asOf }) => firstPurchaseDays(book).map((day) => asOf - day) },
  },
  /** Median days between successive purchase days; none with fewer than three. */
  usualGap: { kind: "days", columns: [{ field: "usualGap" }], orders: { needs: ["date"], of: usualGapOf } },
  /** Share of orders bought on promotion, 0 … 1. */
  promotionShare: {
    kind: "share",
    columns: [{ field: "promotionShare" }],
    orders: { needs: ["date", "promotion"], of: (book, { countedBy }) => promotionShareOf(book, countedBy) },
  },
  /** Share of our brand in the customer's own profit, as it was written: 0.35 or 35. A share is never added up over rows. */
  brandShare: { kind: "share", columns: [{ field: "brandShare" }] },
  ...windowMetrics,
  ...contactMetrics,
  ...paymentMetrics,
  ...organisationMetrics,
  ...pipelineMetrics,
  ...historyMetrics,
  ...riskMetrics,
  ...peopleMetrics,
  ...relationshipMetrics,
  /** Any column of numbers that the user chooses. */
  value: { kind: "money", columns: [{ field: "value" }] },
  /** The state of the need: `explicit`, `latent` or `none`. */
  need: { kind: "text", columns: [{ field: "need" }] },
  /** The day by which the customer is expected to close. */
  close: { kind: "date", columns: [{ field: "close" }] },
  lastContact: { kind: "date", columns: [{ field: "lastContact" }] },
  /** The money that is expected from the customer. */
  expected: { kind: "money", columns: [{ field: "expected" }, { field: "value" }, { field: "monetary" }] },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricId = keyof typeof metrics;
