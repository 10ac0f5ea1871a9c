import type { Cell } from "../../core/Cell";
import { isBlank } from "../../core/cells/isBlank";
import type { Culture } from "../../core/Culture";
import { fields, type FieldId } from "../../core/fields/fields";
import type { CellResult, RulesInRange } from "../../core/method/CellFunction";
import { CustomerIndex } from "../../core/orders/CustomerIndex";
import { Refusal } from "../../core/refusal/Refusal";
import type { TableData } from "../../workbook/WorkbookPort";
import type { TableChoice } from "../Choice";
import { completeOptions } from "../completeOptions";
import { gatherSubjects, type Subjects } from "../gatherSubjects";
import { judge } from "../judge";
import { matchColumns } from "../matchColumns";
import { readableTable } from "../readableTable";
import { readCustomers } from "../readCustomers";
import { refuseMissing } from "../refuseMissing";
import { resolveNeeds, type ResolvedNeeds } from "../resolveNeeds";
import { OwnColumns } from "./OwnColumns";
import { rangeTable } from "./rangeTable";
import { ruleMethod } from "./ruleMethod";
import { rulesOfRange } from "./rulesOfRange";
import type { RulesRead } from "./RulesRead";
import { unfoundColumns } from "./unfoundColumns";
import { withoutZeros } from "./withoutZeros";

interface Ground {
  readonly culture: Culture;
  /** Whether an empty cell arrives as 0. */
  readonly emptyIsZero: boolean;
}

/** What stands for a row that nobody can be made of. */
const nobody: CellResult = "";

/**
 * Classifies rows of cells by a range of rules, as a run of the user's own rules would classify a Customers table of these columns; every row stands for itself.
 * @param rules the rules, their headers first
 * @param headers of the values
 * @throws Refusal `function.noRuleColumns`, `function.noRuleSource`, `rules.noRules`, `rule.*`, `flow.missingNeed`
 * Cost: O(rules × columns) once, then O(rows × conditions).
 */
export function classifyByRange(rules: readonly (readonly Cell[])[], headers: readonly Cell[], ground: Ground): RulesInRange {
  const { source } = rangeTable("values", headers, []);
  const matched = matchColumns(source, "customers", ground.culture);
  const read = rulesOfRange(rules, { ...ground, list: { source, choice: matched, culture: ground.culture } });
  const method = ruleMethod(read);
  const options = completeOptions(method.options, {});
  // Behind the last column stands who each row is: itself.
  const choice = { ...matched, columns: { ...matched.columns, customer: headers.length } };
  const resolved = resolveNeeds(method, options, { customers: choice });
  refuseUnfound(read, resolved);
  const compared = { read, choice };
  return (rows, asOf) => {
    const data = tableOf(rows, headers, { ...ground, ...compared });
    const own = new OwnColumns(read, data, ground.culture);
    const table = readableTable(data, choice);
    const customers = new CustomerIndex();
    const wanted = resolved.found.flatMap(({ field }) => field ?? []);
    const list = readCustomers(table, customers, { culture: ground.culture, asOf, wanted, joined: false });
    const logs = { skipped: [], guesses: [] };
    const faultOf = (held: readonly number[]) => own.faultOf(held);
    const subjects = gatherSubjects({ method, options, resolved, customers, asOf, logs, list, faultOf });
    if (subjects.rows.count === 0) return answersOf(rows.length, subjects, []);
    const run = { method: "rules", tables: { customers: choice }, asOf, options: {} } as const;
    const { verdicts } = judge({
      choice: run,
      data: { customers: data },
      rules: read,
      method,
      options,
      asOf,
      resolved,
      subjects,
      own,
      money: {},
    });
    return answersOf(rows.length, subjects, verdicts.classes);
  };
}

/** A rule that can never hold for want of its column would give everybody another class, with nowhere to say so. */
function refuseUnfound(read: RulesRead, resolved: ResolvedNeeds): void {
  const [first] = unfoundColumns(read, resolved);
  if (first) throw new Refusal("function.noRuleSource", { row: first.row, header: first.column, met: first.facts.met ?? "" });
  refuseMissing("rules", resolved);
}

function tableOf(
  rows: readonly (readonly Cell[])[],
  headers: readonly Cell[],
  { emptyIsZero, read, choice }: Ground & { readonly read: RulesRead; readonly choice: TableChoice },
): TableData {
  const isNothing = (cell: Cell): boolean => isBlank(cell) || (emptyIsZero && cell === 0);
  const data = rangeTable("values", headers, rows);
  const told = emptyIsZero ? withoutZeros(data, (column) => !comparesNumbers(column, read, choice)) : data;
  const who = rows.map((row, index): Cell => (row.every(isNothing) ? null : `${index + 1}`));
  return { ...told, columns: new Map([...told.columns, [headers.length, who]]) };
}

/** Whether a 0 in a column may be a number: of a field that holds numbers or ticks, or of a column that the rules compare with one. */
function comparesNumbers(index: number, { columns, rules }: RulesRead, choice: TableChoice): boolean {
  const field = (Object.keys(choice.columns) as FieldId[]).find((id) => choice.columns[id] === index);
  if (field !== undefined && ["number", "money", "flag"].includes(fields[field].kind)) return true;
  const names = [...columns].flatMap(([name, { column }]) => (column.kind === "own" && column.column === index ? [name] : []));
  return rules.some(({ when }) => when.some((condition) => "value" in condition && names.includes(condition.of)));
}

function answersOf(count: number, { skipped, tableRows }: Subjects, classes: readonly (string | null)[]): CellResult[] {
  const answers = Array.from({ length: count }, () => nobody);
  // Row 1 of a range holds its headers.
  for (const { row, code, facts } of [...skipped].reverse()) answers[row - 2] = { failure: { code, facts } };
  tableRows.forEach(([row = -1], subject) => (answers[row] = answerOf(classes[subject] ?? null)));
  return answers;
}

/** The classes of the rules are told as they were written; that no rule holds is said in the user's language. */
function answerOf(id: string | null): CellResult {
  return id === null ? nobody : id === "noRule" ? { word: "class", id } : id;
}
