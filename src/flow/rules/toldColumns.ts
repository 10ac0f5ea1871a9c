import type { AnyMethod } from "../../core/method/Method";
import { metrics } from "../../core/metrics/metrics";
import { methods } from "../../methods/methods";
import type { ToldColumn } from "../../words/Told";
import type { RuleColumn } from "./RuleColumn";
import type { RulesRead } from "./RulesRead";

/** How the reasons tell what the conditions compare. */
export function toldColumns({ columns }: Pick<RulesRead, "columns">): Readonly<Record<string, ToldColumn>> {
  return Object.fromEntries([...columns].map(([name, { column }]) => [name, toldAs(column)]));
}

function toldAs(column: RuleColumn): ToldColumn {
  if (column.as === "choice") return { kind: "text", choices: column.field };
  if (column.as === "flag") return { kind: "decimal", tick: true };
  return { kind: kindOf(column) };
}

function kindOf(column: RuleColumn): string {
  if (column.kind === "metric") return metrics[column.metric].kind;
  if (column.kind === "own") return column.as === "date" ? "date" : "decimal";
  const method: AnyMethod = methods[column.method];
  const metric = method.needs[column.of]?.anyOf[0];
  return method.columns[column.of]?.kind ?? (metric ? metrics[metric].kind : "decimal");
}
