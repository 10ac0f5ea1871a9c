import type { Reason } from "../../core/method/Reason";
import type { History } from "./Histories";

/** Why a history cannot be one, by code; `undefined` for a sound one. */
export function historyFault({ x, tx, T }: History): Reason | undefined {
  if (!(x >= 0 && tx >= 0 && T >= 0)) return { code: "negative", facts: {} };
  if (!Number.isInteger(x)) return { code: "notWhole", facts: { x } };
  if (x === 0 && tx > 0) return { code: "lastWithoutRepeat", facts: { tx } };
  if (tx > T) return { code: "lastBeyondAge", facts: { tx, T } };
  return undefined;
}
