import type { CustomerVerdict, Outcome } from "./Outcome";

/** What an outcome shows before it is written: all of it but the customers themselves, of whom there may be a million. */
export interface Preview extends Omit<Outcome, "customers" | "figures" | "snapshot" | "toldBy"> {
  /** How many customers were classified. */
  readonly count: number;
  /** Those whom the lists of customers name first, by their row. */
  readonly named: ReadonlyMap<number, CustomerVerdict>;
  /** The median of every column that holds numbers, by its id. */
  readonly middles: Readonly<Record<string, number>>;
  /** The Pareto curves, by their section's id: shares of the total at even steps of the customers, the largest first. */
  readonly curves: Readonly<Record<string, readonly number[]>>;
}

/** How many of each list of customers are named. */
export const namedPerList = 5;
