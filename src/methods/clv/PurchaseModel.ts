import type { History } from "./Histories";

/** A buy-till-you-die model whose parameters are known. Times have the unit of the histories that it was fitted to. */
export interface PurchaseModel {
  /** Probability that a customer with this history is still a customer. */
  readonly alive: (history: History) => number;
  /** Purchases in a coming time that are expected of a customer who is still one. */
  readonly whileAlive: (history: History, time: number) => number;
  /** Probabilities of 0, 1, … `most` repeat purchases within a time from the first purchase. */
  readonly chances: (most: number, time: number) => number[];
}
