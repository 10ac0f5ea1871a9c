import { Refusal } from "../../core/refusal/Refusal";
import { total } from "../../core/statistics/total";
import type { Histories } from "./Histories";

export const fewestCustomers = 50;

/** Refuses histories that are too few, or that no purchase rate can be learnt from. */
export function refuseThin({ x, T }: Histories): void {
  if (x.length < fewestCustomers) throw new Refusal("clv.tooFew", { count: x.length, wanted: fewestCustomers });
  if (total(x) === 0) throw new Refusal("clv.noRepeats", { customers: x.length });
  if (total(T) === 0) throw new Refusal("clv.noTime");
}
