import type { AnyMethod } from "../core/method/Method";
import type { OptionValues } from "../core/method/OptionDeclaration";
import { Refusal } from "../core/refusal/Refusal";
import { methods } from "../methods/methods";
import type { Progress } from "../workbook/WorkbookPort";
import type { ClassifyInput } from "./ClassifyInput";
import { completeOptions } from "./completeOptions";
import { gather } from "./gather";
import type { Subjects } from "./gatherSubjects";
import type { Outcome } from "./Outcome";
import { moneyFormatOf } from "./moneyFormatOf";
import { outcomeOf } from "./outcomeOf";
import { judge } from "./judge";
import { refuseMissing } from "./refuseMissing";
import { ruleMethod } from "./rules/ruleMethod";
import { toldColumns } from "./rules/toldColumns";
import { toldRules } from "./rules/toldRules";
import { resolveNeeds } from "./resolveNeeds";
import { rocYearsOf } from "./rocYearsOf";

/**
 * Reads the chosen tables, joins them by customer and classifies.
 * @throws Refusal `option.*`, `method.*`, `flow.missingNeed`, `flow.noRows`, `flow.nobodyLeft`; nothing has been written
 * @param progress told the rows gone through, then that the method computes
 * Cost: that of the method, and O(cells read).
 */
export function classify(input: ClassifyInput, progress?: Progress): Outcome {
  const { choice, data, rules } = input;
  const method: AnyMethod = rules ? ruleMethod(rules, choice.method) : methods[choice.method];
  const options = completeOptions(method.options, choice.options);
  refuseOptions(method, options);
  const resolved = resolveNeeds(method, options, choice.tables);
  refuseMissing(choice.method, resolved);
  const { subjects, asOf, orders, own } = gather({ ...input, progress }, { method, options, resolved });
  refuseNobody(subjects);
  progress?.("computing", 0, 1);
  const money = moneyFormatOf({ method, resolved, tables: choice.tables, data });
  const { verdicts, remarks } = judge({ ...input, method, options, asOf, resolved, subjects, own, money });
  const beside = data.customers?.source;
  return outcomeOf({
    method,
    id: choice.method,
    options,
    asOf,
    resolved,
    subjects: { ...subjects, guesses: [...remarks, ...subjects.guesses] },
    verdicts,
    ...(rules && { ownColumns: toldColumns(rules), ownRules: toldRules(rules, verdicts) }),
    damaged: input.history?.damaged ?? [],
    ...(beside && { beside }),
    ...toldBy(input),
    ...(orders && { orders: orders.rows.length }),
    ...money,
    ...rocYearsOf({ tables: choice.tables, data }),
  });
}

/** The customers' column as it was read. */
function toldBy({ choice, data }: ClassifyInput): Pick<Outcome, "toldBy"> {
  const column = choice.tables.customers?.columns.customer;
  const cells = column === undefined ? undefined : data.customers?.columns.get(column);
  return column === undefined || !cells ? {} : { toldBy: { column, cells } };
}

function refuseNobody({ rows, skipped }: Subjects): void {
  if (rows.count === 0) throw new Refusal(skipped.length > 0 ? "flow.nobodyLeft" : "flow.noRows", { rows: skipped.length });
}

function refuseOptions(method: AnyMethod, options: OptionValues): void {
  const reason = method.refuse?.(options);
  if (reason) throw new Refusal(`${method.id}.${reason.code}`, reason.facts);
}
