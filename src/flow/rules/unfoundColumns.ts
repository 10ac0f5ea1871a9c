import type { Skipped } from "../../core/refusal/Skipped";
import type { ResolvedNeeds } from "../resolveNeeds";
import { metricNeed } from "./ruleMethod";
import type { RulesRead } from "./RulesRead";

/** Metrics that rules name and that none of the tables gives: conditions on them never hold, and this is told at the cell that names them. */
export function unfoundColumns({ columns }: Pick<RulesRead, "columns">, { found }: ResolvedNeeds): Skipped[] {
  const there = new Set(found.map(({ need }) => need));
  return [...columns.values()].flatMap(({ column, place }) =>
    column.kind === "metric" && !there.has(metricNeed(column.metric)) ? [place] : [],
  );
}
