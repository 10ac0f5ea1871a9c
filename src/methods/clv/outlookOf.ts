import type { History } from "./Histories";
import { lifetimeValue, type Horizon } from "./lifetimeValue";
import type { PurchaseModel } from "./PurchaseModel";

/** What is to be expected of a customer. */
export interface Outlook {
  readonly alive: number;
  /** Purchases until the horizon. */
  readonly expectedOrders: number;
  /** Discounted value of these purchases. */
  readonly clv: number;
}

/**
 * What a model expects of a customer until the horizon.
 * @param value expected value of a purchase
 */
export function outlookOf(
  customer: { readonly history: History; readonly value: number },
  model: PurchaseModel,
  horizon: Horizon,
): Outlook {
  const { history, value } = customer;
  const alive = model.alive(history);
  const expected = (time: number): number => alive * model.whileAlive(history, time);
  return { alive, expectedOrders: expected(horizon.months * horizon.month), clv: lifetimeValue(expected, value, horizon) };
}
