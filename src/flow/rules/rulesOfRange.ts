import type { Cell } from "../../core/Cell";
import { isBlank } from "../../core/cells/isBlank";
import { textOf } from "../../core/cells/textOf";
import type { Culture } from "../../core/Culture";
import { conditionFields, ruleFields, type RuleFieldId } from "../../core/fields/ruleFields";
import { Refusal } from "../../core/refusal/Refusal";
import { comparisonWords } from "../../words/ruleSheet";
import { wordFor } from "../../words/ruleColumns/wordFor";
import type { TableData } from "../../workbook/WorkbookPort";
import type { TableChoice } from "../Choice";
import { matchColumns } from "../matchColumns";
import { readableTable } from "../readableTable";
import type { ListKnown } from "./findRuleColumn";
import { rangeTable } from "./rangeTable";
import { readRules } from "./readRules";
import type { RulesRead } from "./RulesRead";
import { withoutZeros } from "./withoutZeros";

interface Ground {
  readonly list: ListKnown;
  readonly culture: Culture;
  readonly emptyIsZero: boolean;
}

/**
 * Reads a range of rules, its headers in the first row, as a sheet of rules is read.
 * @throws Refusal `function.noRuleColumns`, `rules.noRules`, `rule.*`
 * Cost: O(cells).
 */
export function rulesOfRange(range: readonly (readonly Cell[])[], { list, culture, emptyIsZero }: Ground): RulesRead {
  const [headers = [], ...rows] = range;
  const data = rangeTable("rules", headers, rows);
  const choice = matchColumns(data.source, "rules", culture);
  const { ruleClass, ruleColumn1, ruleComparison1 } = choice.columns;
  if (ruleClass === undefined || ruleColumn1 === undefined || ruleComparison1 === undefined)
    throw new Refusal("function.noRuleColumns", { met: data.source.headers.filter((header) => header !== "").join(", ") });
  const cells = emptyIsZero ? withoutZeros(data, (column, row) => isNoValue(data, choice, { column, row })) : data;
  return readRules(readableTable(cells, choice), { list, culture });
}

/** Whether a 0 can only be an empty cell: everywhere but in the value of a condition that compares with one. */
function isNoValue(data: TableData, { columns }: TableChoice, { column, row }: { readonly column: number; readonly row: number }): boolean {
  const field = (Object.keys(ruleFields) as RuleFieldId[]).find((id) => columns[id] === column);
  const condition = conditionFields.find(({ value }) => value === field);
  if (!condition) return true;
  const cell = data.columns.get(columns[condition.comparison] ?? -1)?.[row] ?? null;
  if (isBlank(cell) || cell === 0) return true;
  const is = wordFor(comparisonWords, textOf(cell));
  return is === "known" || is === "unknown" || is === "oneOf";
}
