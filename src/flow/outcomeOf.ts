import type { Day } from "../core/days/Day";
import type { ColumnValue } from "../core/method/ColumnDeclaration";
import type { AnyMethod, Verdicts } from "../core/method/Method";
import type { OptionValues } from "../core/method/OptionDeclaration";
import type { Skipped } from "../core/refusal/Skipped";
import { sumBy } from "../core/method/sumBy";
import type { MethodId } from "../methods/methods";
import type { ColumnRead, TableSource } from "../workbook/WorkbookPort";
import type { Subjects } from "./gatherSubjects";
import type { ClassSummary, CustomerVerdict, Outcome } from "./Outcome";
import { moneyNeedOf } from "./moneyNeedOf";
import type { ResolvedNeeds } from "./resolveNeeds";

interface OutcomeInput {
  readonly method: AnyMethod;
  readonly id: MethodId;
  readonly options: OptionValues;
  readonly asOf: Day;
  readonly resolved: ResolvedNeeds;
  readonly subjects: Subjects;
  readonly verdicts: Verdicts;
  /** Rows of the history that could not be used. */
  readonly damaged?: readonly Skipped[];
  readonly ownColumns?: Outcome["ownColumns"];
  readonly ownRules?: Outcome["ownRules"];
  readonly beside?: TableSource;
  readonly toldBy?: ColumnRead;
  readonly orders?: number;
  readonly moneyFormat?: string;
  readonly rocYears?: boolean;
}

/** Puts the verdicts beside the customers that they are about. */
export function outcomeOf(input: OutcomeInput): Outcome {
  const { subjects, verdicts } = input;
  const customers = subjects.keys.map((key, row): CustomerVerdict => {
    const columns: Record<string, ColumnValue> = {};
    for (const [id, values] of Object.entries(verdicts.columns)) columns[id] = values[row] ?? null;
    return {
      key,
      name: subjects.names[row]!,
      rows: subjects.tableRows[row]!,
      class: verdicts.classes[row]!,
      why: verdicts.why?.[row] ?? null,
      columns,
    };
  });
  return {
    method: input.id,
    asOf: input.asOf,
    options: input.options,
    metrics: Object.fromEntries(input.resolved.found.map(({ need, metric }) => [need, metric])),
    customers,
    summary: summaryOf(input),
    sections: verdicts.sections,
    finding: verdicts.finding,
    ...(verdicts.ownClasses && { ownClasses: verdicts.ownClasses }),
    ...(input.ownColumns && { ownColumns: input.ownColumns }),
    ...(input.ownRules && { ownRules: input.ownRules }),
    ...(verdicts.figures && { figures: verdicts.figures }),
    ...(verdicts.period !== undefined && { period: verdicts.period }),
    ...(verdicts.snapshot && { snapshot: verdicts.snapshot }),
    skipped: [...subjects.skipped, ...(input.damaged ?? [])],
    guesses: subjects.guesses,
    ...(input.beside && { beside: input.beside }),
    ...(input.toldBy && { toldBy: input.toldBy }),
    ...(input.orders !== undefined && { orders: input.orders }),
    ...(input.moneyFormat !== undefined && { moneyFormat: input.moneyFormat }),
    ...(input.rocYears && { rocYears: true }),
  };
}

function summaryOf({ method, options, subjects, verdicts, resolved }: OutcomeInput): ClassSummary[] {
  const { moneyColumn } = method;
  const money = moneyNeedOf(method, resolved.found);
  const measured = money && subjects.rows.numbers[money.need];
  const worth = moneyColumn === undefined ? measured : Float64Array.from(verdicts.columns[moneyColumn]!, (value) => Number(value ?? NaN));
  const ids = method.classesFor?.(options) ?? Object.keys(method.classes);
  const told = method.sparse ? ids.filter((id) => verdicts.classes.includes(id)) : ids;
  return [...Object.keys(verdicts.ownClasses ?? {}), ...told].map((id) => ({
    class: id,
    customers: verdicts.classes.filter((found) => found === id).length,
    value: worth ? sumBy(worth, (row) => verdicts.classes[row] === id) : null,
  }));
}
