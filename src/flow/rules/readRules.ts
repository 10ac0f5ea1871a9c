import { isBlank } from "../../core/cells/isBlank";
import type { Cell } from "../../core/Cell";
import { isError } from "../../core/cells/isError";
import { readNumber } from "../../core/cells/readNumber";
import { textOf } from "../../core/cells/textOf";
import type { Culture } from "../../core/Culture";
import { conditionFields, type RuleFieldId } from "../../core/fields/ruleFields";
import { Refusal } from "../../core/refusal/Refusal";
import type { Skipped } from "../../core/refusal/Skipped";
import type { Comparison, Condition, Rule } from "../../core/rules/Rule";
import { comparisonWords } from "../../words/ruleSheet";
import { comparableName } from "../../words/ruleColumns/comparableName";
import { wordFor } from "../../words/ruleColumns/wordFor";
import type { ReadableTable } from "../readableTable";
import { ClassesRead } from "./ClassesRead";
import { findRuleColumn, type ListKnown } from "./findRuleColumn";
import { isFault, readCondition, type Fault } from "./readCondition";
import type { NamedColumn, RulesRead } from "./RulesRead";
import { warningsOf, type PlacedRule } from "./warningsOf";

interface Ground {
  readonly list: ListKnown | undefined;
  readonly culture: Culture;
}

/**
 * Reads a sheet of rules, one row a rule, in the order of its numbers.
 * @throws Refusal `rule.*` about the first wrong cell, with the addresses of the others: one rule left out would change the classes of all that come after it
 * Cost: O(rows × columns).
 */
export function readRules(table: ReadableTable, ground: Ground): RulesRead {
  const reader = new RuleReader(table, ground);
  const read = Array.from({ length: table.rowCount }, (_, row) => row).flatMap((row) => reader.read(row) ?? []);
  refuseWrong(reader.wrong);
  if (read.length === 0) throw new Refusal("rules.noRules", { sheet: table.name });
  const placed = inOrder(read);
  return {
    rules: placed.map(({ rule }) => rule),
    numbers: placed.map(({ number }) => number),
    classes: reader.classes.result(),
    columns: reader.columns,
    places: placed.map(({ mark }) => mark),
    warnings: warningsOf(placed),
  };
}

function refuseWrong(wrong: readonly Skipped[]): void {
  const [first, ...others] = wrong;
  if (!first) return;
  const { code, sheet, row, cell, column: header, facts } = first;
  throw new Refusal(code, { sheet, row, cell, header, ...facts, others: others.map((each) => each.cell).join(", ") }, wrong);
}

/** By number; a rule without one stays behind the rule that stands above it. */
function inOrder(read: readonly (Omit<PlacedRule, "number"> & { readonly order: number | undefined })[]): PlacedRule[] {
  let above = -Infinity;
  const keyed = read.map((each, place) => ({ ...each, key: (above = each.order ?? above), place }));
  const sorted = keyed.sort((a, b) => (a.key === b.key ? a.place - b.place : a.key - b.key));
  return sorted.map(({ rule, mark, order }, index) => ({ rule, mark, number: order ?? index + 1 }));
}

class RuleReader {
  readonly wrong: Skipped[] = [];
  readonly columns = new Map<string, NamedColumn>();
  readonly classes: ClassesRead;
  private readonly names = new Map<string, string>();

  constructor(
    private readonly table: ReadableTable,
    private readonly ground: Ground,
  ) {
    this.classes = new ClassesRead((field, row, fault) => this.tell(field, row, fault));
  }

  read(row: number): { rule: Rule; order: number | undefined; mark: Skipped } | undefined {
    if (this.table.isEmpty(row)) return undefined;
    const order = this.order(row);
    const when = conditionFields.flatMap((fields) => this.condition(fields, row) ?? []);
    const cell = (field: RuleFieldId): Cell => this.table.cell(field, row);
    const id = this.classes.read(row, cell, this.ground.culture);
    return id === null ? undefined : { rule: { when, class: id }, order, mark: this.table.report("ruleClass", row, { code: "" }) };
  }

  private order(row: number): number | undefined {
    const reading = readNumber(this.table.cell("ruleOrder", row), this.ground.culture);
    if ("fault" in reading) this.tell("ruleOrder", row, { code: "rule.notAnOrder", facts: { met: reading.met } });
    return "value" in reading ? reading.value : undefined;
  }

  private condition(fields: (typeof conditionFields)[number], row: number): Condition | undefined {
    const [name, comparison, value] = [fields.column, fields.comparison, fields.value].map((field) => this.table.cell(field, row));
    if ([name, comparison, value].every((cell) => isBlank(cell ?? null))) return undefined;
    const named = this.named(fields.column, row);
    const is = this.comparison(fields.comparison, row);
    if (!named || !is) return undefined;
    const read = readCondition({ of: named.of, held: named.column, is }, value ?? null, this.ground.culture);
    if (!isFault(read)) return read;
    this.tell(read.code === "rule.notCompared" ? fields.comparison : fields.value, row, read);
    return undefined;
  }

  private named(field: RuleFieldId, row: number): (NamedColumn & { of: string }) | null {
    const cell = this.table.cell(field, row);
    const met = textOf(cell).trim();
    if (met === "" || isError(cell)) return this.tell(field, row, { code: "rule.noColumn", facts: { met } });
    const key = comparableName(met);
    const known = this.names.get(key);
    if (known !== undefined) return { of: known, ...this.columns.get(known)! };
    const column = findRuleColumn(met, this.ground.list);
    if (!column) return this.tell(field, row, { code: "rule.notAColumn", facts: { met } });
    const named = { column, place: this.table.report(field, row, { code: "rule.noSource", facts: { met } }) };
    this.names.set(key, met);
    this.columns.set(met, named);
    return { of: met, ...named };
  }

  private comparison(field: RuleFieldId, row: number): Comparison | null {
    const met = textOf(this.table.cell(field, row)).trim();
    const found = met === "" ? undefined : wordFor(comparisonWords, met);
    return found ?? this.tell(field, row, { code: met === "" ? "rule.noComparison" : "rule.notAComparison", facts: { met } });
  }

  private tell(field: RuleFieldId, row: number, fault: Fault): null {
    this.wrong.push(this.table.report(field, row, fault));
    return null;
  }
}
