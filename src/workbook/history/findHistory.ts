import type { Holdings } from "../register/Holdings";
import type { Work } from "../session/Work";
import { locateHistory, type LocatedHistory } from "./locateHistory";

/** How to find the history that a name follows, as often as it may have moved; `undefined` where the user has deleted it. */
export function findHistory(
  { ownSheets }: Pick<Holdings, "ownSheets">,
  anchor: string,
): (work: Work) => Promise<LocatedHistory | undefined> {
  const held = ownSheets.find(({ entry }) => entry.name === anchor);
  return async ({ context }) => (held ? locateHistory(context, held) : undefined);
}
