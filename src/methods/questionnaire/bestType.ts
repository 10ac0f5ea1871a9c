import type { Role } from "../../core/Role";

/** A type of a questionnaire and the traits that speak for it. */
export interface TypeDeclaration<R extends string = string> {
  readonly role: Role;
  readonly followUpDays?: number;
  readonly traits: readonly R[];
}

export interface TypeFound<T extends string> {
  /** The best type if it leads by the margin, `mixed` where it does not, `unseen` where no trait was seen. */
  readonly type: T | "mixed" | "unseen";
  /** The type with most traits seen, and the one after it. */
  readonly first: T | null;
  readonly second: T | null;
  /** Traits seen of the first. */
  readonly score: number;
  /** By how many traits it leads. */
  readonly lead: number;
}

/** The type with most traits seen. Of equal ones the first declared is named first, which decides nothing, because they are mixed. O(types × traits). */
export function bestType<T extends string>(
  types: Readonly<Record<T, TypeDeclaration>>,
  seen: (trait: string) => boolean,
  margin: number,
): TypeFound<T> {
  const scores = (Object.keys(types) as T[])
    .map((id) => ({ id, score: types[id].traits.filter(seen).length }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores.filter(({ score }) => score > 0);
  if (!first) return { type: "unseen", first: null, second: null, score: 0, lead: 0 };
  const lead = first.score - (second?.score ?? 0);
  return { type: lead >= margin ? first.id : "mixed", first: first.id, second: second?.id ?? null, score: first.score, lead };
}
