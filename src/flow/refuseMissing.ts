import { Refusal } from "../core/refusal/Refusal";
import type { ResolvedNeeds } from "./resolveNeeds";

/**
 * Refuses a run whose tables lack something that it needs; the first need is named, as the method calls it that asks for it.
 * @param method whose needs they are; a need of another method, whose measure a rule compares, is written `method.need`
 * @throws Refusal `flow.missingNeed`
 */
export function refuseMissing(method: string, { missing }: ResolvedNeeds): void {
  const [first] = missing;
  if (!first) return;
  const [owner = "", need = ""] = first.need.includes(".") ? first.need.split(".") : [method, first.need];
  throw new Refusal("flow.missingNeed", { method: owner, need, fields: first.fields.join(",") });
}
