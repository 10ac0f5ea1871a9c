import { goesByOwnRules } from "../core/method/goesByOwnRules";
import { declarations } from "../methods/declarations";
import type { MethodId } from "../methods/methods";
import type { TableChoices } from "./Choice";
import { completeOptions } from "./completeOptions";
import { resolveNeeds } from "./resolveNeeds";
import type { MethodFit } from "./Session";

/** For every method, whether the chosen tables hold what it reads, and what is missing. */
export function fitsOf(tables: TableChoices): readonly MethodFit[] {
  return (Object.keys(declarations) as MethodId[]).map((id) => {
    const method = declarations[id];
    const { missing } = resolveNeeds(method, completeOptions(method.options, {}), tables);
    const nobody = tables.customers?.columns.customer === undefined && (method.unit === "row" || tables.orders === undefined);
    const lacking = [
      ...(nobody ? [{ need: "customer", fields: ["customer"] }] : []),
      ...(goesByOwnRules(method, completeOptions(method.options, {})) && !tables.rules
        ? [{ need: "rules", fields: ["ruleClass", "ruleColumn1", "ruleComparison1"] }]
        : []),
      ...missing,
    ];
    return { method: id, fits: lacking.length === 0, missing: lacking };
  });
}
