import type { AnyMethod } from "../core/method/Method";
import type { ResolvedNeed } from "./resolveNeeds";

/** The need that the money of the summary is summed from: of several that a method names, the first that was found. */
export function moneyNeedOf({ money }: Pick<AnyMethod, "money">, found: readonly ResolvedNeed[]): ResolvedNeed | undefined {
  const wanted = typeof money === "string" ? [money] : (money ?? []);
  return wanted.map((id) => found.find(({ need }) => need === id)).find((need) => need !== undefined);
}
