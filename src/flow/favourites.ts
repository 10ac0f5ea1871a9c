import { declarations } from "../methods/declarations";
import type { MethodId } from "../methods/methods";
import { keptIn } from "./keptIn";

/** The methods that the user starred, out of the text that the workbook keeps; those that are no more are left out. */
export function recallFavourites(text: string | null): readonly MethodId[] {
  const { favourites } = keptIn(text);
  return Array.isArray(favourites) ? (Object.keys(declarations) as MethodId[]).filter((id) => favourites.includes(id)) : [];
}

/** The text that the workbook keeps, with these favourites in it; whatever else it says stays. */
export function withFavourites(text: string | null, favourites: readonly MethodId[]): string {
  const { favourites: before, ...others } = keptIn(text);
  return JSON.stringify(before === undefined && favourites.length === 0 ? others : { ...others, favourites });
}
