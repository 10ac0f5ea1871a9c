import type { Cell } from "../../core/Cell";
import { isBlank } from "../../core/cells/isBlank";
import { readDate } from "../../core/cells/readDate";
import { readFlag } from "../../core/cells/readFlag";
import { textOf } from "../../core/cells/textOf";
import type { Culture } from "../../core/Culture";
import { fields, type FieldId } from "../../core/fields/fields";
import type { AnyMethod } from "../../core/method/Method";
import type { Metric } from "../../core/metrics/Metric";
import { metrics, type MetricId } from "../../core/metrics/metrics";
import { methods } from "../../methods/methods";
import { choiceFieldOf } from "../../words/choices/choiceFieldOf";
import { isChoiceField } from "../../words/choices/readChoice";
import { comparableName } from "../../words/ruleColumns/comparableName";
import { noWords } from "../../words/ruleSheet";
import type { Measure } from "../../words/ruleColumns/Measure";
import { measureNamed } from "../../words/ruleColumns/measureNamed";
import { metricNamed } from "../../words/ruleColumns/metricNamed";
import type { TableSource } from "../../workbook/WorkbookPort";
import type { TableChoice } from "../Choice";
import type { Held, RuleColumn } from "./RuleColumn";

/** The Customers table, whose columns conditions may name. */
export interface ListKnown {
  readonly source: TableSource;
  readonly choice: TableChoice;
  readonly culture: Culture;
}

/**
 * What a name on a sheet of rules stands for: a column of the Customers table by its header, then a metric by its title, then a measure of a decision table.
 * A column that is matched to the very metric of its name is that metric, so that it is read as every method reads it. O(columns).
 */
export function findRuleColumn(name: string, list: ListKnown | undefined): RuleColumn | undefined {
  const metric = metricNamed(name);
  const own = list && ownColumn(name, list);
  if (own && !(metric !== undefined && own.field !== undefined && isPlainly(metric, own.field))) return own.column;
  if (metric !== undefined) return { kind: "metric", metric, ...heldByMetric(metric) };
  const measure = measureNamed(name);
  return measure && { kind: "measure", ...measure, ...heldByMeasure(measure) };
}

function ownColumn(name: string, { source, choice, culture }: ListKnown): { column: RuleColumn; field: FieldId | undefined } | undefined {
  const wanted = comparableName(name);
  const column = source.headers.findIndex((header, index) => !source.owned.includes(index) && comparableName(header) === wanted);
  if (column < 0) return undefined;
  const field = (Object.keys(choice.columns) as FieldId[]).find((id) => choice.columns[id] === column);
  return { column: { kind: "own", column, ...heldByColumn(source, column, { field, culture }) }, field };
}

/** Whether the metric is the column's value as it stands. */
function isPlainly(id: MetricId, field: FieldId): boolean {
  const metric: Metric = metrics[id];
  return metric.columns.some((column) => column.field === field && column.by === undefined);
}

function heldByColumn(
  { formats, sample }: TableSource,
  column: number,
  { field, culture }: { readonly field: FieldId | undefined; readonly culture: Culture },
): Held {
  const cells = sample.map((row) => row[column] ?? null);
  if (field !== undefined && isChoiceField(field)) return { as: "choice", field };
  const kind = field && fields[field].kind;
  if (kind === "date" || kind === "dateOrDays" || isDateFormat(formats?.[column] ?? "") || areDates(cells, culture)) return { as: "date" };
  if (kind === "number" || kind === "money") return { as: "number" };
  const ticked = kind === "flag" && cells.every(isTick);
  return { as: ticked ? "flag" : "any" };
}

/** Whether a column holds dates as texts. */
function areDates(cells: readonly Cell[], culture: Culture): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const dates = filled.filter((cell) => typeof cell === "string" && "value" in readDate(cell, culture));
  return dates.length > 0 && dates.length * 2 >= filled.length;
}

/** Whether a cell says yes or no, or nothing: “Signed on” may hold ticks, or days. */
function isTick(cell: Cell): boolean {
  return isBlank(cell) || typeof cell === "boolean" || readFlag(cell) || noWords.includes(comparableName(textOf(cell)));
}

/** A number format with a year or a day in it, apart from what stands in quotes and brackets. */
function isDateFormat(format: string): boolean {
  return /[yde年月日]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ""));
}

function heldByMetric(id: MetricId): Held {
  const metric: Metric = metrics[id];
  const choice = choiceFieldOf(id);
  if (choice) return { as: "choice", field: choice };
  if (metric.kind === "date" || metric.kind === "text") return { as: metric.kind };
  const field = metric.columns[0]?.field;
  return { as: field !== undefined && fields[field].kind === "flag" ? "flag" : "number" };
}

function heldByMeasure({ method: id, of }: Measure): Held {
  const method: AnyMethod = methods[id];
  const metric = method.needs[of]?.anyOf[0];
  if (metric) return heldByMetric(metric);
  const kind = method.columns[of]?.kind;
  return { as: kind === "date" || kind === "text" ? kind : kind === undefined ? "any" : "number" };
}
