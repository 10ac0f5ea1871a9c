import type { Field } from "./Field";
import { traitIds, type TraitId } from "./traitIds";

interface Tick extends Field {
  readonly table: "customers";
  readonly kind: "flag";
}

const tick: Tick = { table: "customers", kind: "flag" };

/** Columns of the Customers table that tell what was seen of a person: a tick per trait, and notes in free words. */
export const peopleFields = {
  notes: { table: "customers", kind: "text" },
  ...(Object.fromEntries(traitIds.map((id) => [id, tick])) as Record<TraitId, Tick>),
} as const satisfies Readonly<Record<string, Field>>;
