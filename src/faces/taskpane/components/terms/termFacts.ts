import type { AnyMethod } from "../../../../core/method/Method";
import type { Language } from "../../../../core/Language";
import type { Facts } from "../../../../core/refusal/Refusal";
import type { Preview } from "../../../../flow/Preview";
import { methods } from "../../../../methods/methods";
import { formatValue } from "../../formatValue";

/** The facts of an outcome that an example may be filled with; none before there is one. */
export function termFacts(outcome: Preview | null): Facts {
  return outcome ? { ...outcome.finding.facts, customers: outcome.count, asOf: outcome.asOf } : {};
}

/** The middle of a column as text; empty where the column holds no numbers. */
export function middleOf(outcome: Preview, column: string, language: Language): string {
  const declared: AnyMethod["columns"] = methods[outcome.method].columns;
  const kind = declared[column]?.kind;
  return kind ? formatValue(outcome.middles[column], kind, language) : "";
}
