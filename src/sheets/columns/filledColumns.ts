import { methods } from "../../methods/methods";
import type { AnyMethod } from "../../core/method/Method";
import type { Report } from "../Report";

/** The ids of the method's columns that hold something for somebody: a measure that is not there leaves no empty column behind. O(columns × customers). */
export function filledColumns({ method, customers }: Report): string[] {
  const { columns }: AnyMethod = methods[method];
  const holds = (value: unknown): boolean => value !== undefined && value !== null && !Number.isNaN(value);
  return Object.keys(columns).filter((id) => customers.some((customer) => holds(customer.columns[id])));
}
