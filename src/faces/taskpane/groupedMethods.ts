import type { MethodFit } from "../../flow/Session";
import { declarations } from "../../methods/declarations";
import type { MethodId } from "../../methods/methods";
import { paneWords } from "../../words/pane";

/** A group of the first page: the question that its methods answer, or the starred ones. */
export type GroupId = keyof typeof paneWords.methods.groups;

export interface MethodGroup {
  readonly id: GroupId;
  readonly fits: readonly MethodFit[];
}

/** In the order in which they are shown: as the words list them. */
const order = Object.keys(paneWords.methods.groups) as readonly GroupId[];

/** The methods by the question that they answer, the favourites as a group of their own before all others. Groups without a method are left out. */
export function groupedMethods(fits: readonly MethodFit[], favourites: readonly MethodId[] = []): readonly MethodGroup[] {
  const groupOf = ({ method }: MethodFit): GroupId => (favourites.includes(method) ? "favourites" : declarations[method].group);
  return order.map((id) => ({ id, fits: fits.filter((fit) => groupOf(fit) === id) })).filter((group) => group.fits.length > 0);
}
