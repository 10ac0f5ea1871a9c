import { traitIds, type TraitId } from "../fields/traitIds";
import type { Metric } from "./Metric";

/** What was seen of a person: a trait is 1 where it is ticked, 0 where the tick says no. */
export const peopleMetrics = {
  notes: { kind: "text", columns: [{ field: "notes" }] },
  ...(Object.fromEntries(traitIds.map((id): [TraitId, Metric] => [id, { kind: "count", columns: [{ field: id }] }])) as Record<
    TraitId,
    Metric
  >),
} as const satisfies Readonly<Record<string, Metric>>;
