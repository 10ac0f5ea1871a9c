import type { HeldSheet, Holdings } from "../register/Holdings";

/** The sheet of ours on which a method's history stands; `undefined` where there is none yet, or where the user deleted it. */
export function heldHistory({ ownSheets }: Holdings, method: string): HeldSheet | undefined {
  return ownSheets.find(({ entry }) => entry.method === method && entry.history);
}
