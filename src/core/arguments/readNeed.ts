import type { Cell } from "../Cell";
import { isBlank } from "../cells/isBlank";
import { isError } from "../cells/isError";
import { readDate } from "../cells/readDate";
import { readDateOrDays } from "../cells/readDateOrDays";
import { readFlag } from "../cells/readFlag";
import { readNumber } from "../cells/readNumber";
import type { Reading } from "../cells/Reading";
import { textOf } from "../cells/textOf";
import type { Day } from "../days/Day";
import { fields, type ChoiceFieldId } from "../fields/fields";
import type { CellFunctionContext } from "../method/CellFunction";
import type { Need } from "../method/Method";
import type { Metric } from "../metrics/Metric";
import { metrics } from "../metrics/metrics";

/** 1 January 1950: no number of days is as large, and no date of business as small. */
const firstDate = 18_264;
const usualWindow = 3;

/** What a need of a method is read from, where cells of a Customers table give it. */
export function columnOfNeed({ anyOf }: Need): Metric["columns"][number] | undefined {
  const metric: Metric = metrics[anyOf[0]!];
  return metric.columns[0];
}

/** Whether days may also be given by the date from which they count. */
export function takesDates({ anyOf }: Need): boolean {
  return dateColumnOf(metrics[anyOf[0]!]) !== undefined;
}

/** Whether a 0 in a cell of this need can be a value, where Excel hands over an empty cell as 0: of a number or a tick, but not of a word or a date. */
export function zeroIsValue(need: Need): boolean {
  const column = columnOfNeed(need);
  return column === undefined || (["number", "money", "flag"].includes(fields[column.field].kind) && !(need.optional && takesDates(need)));
}

/**
 * Reads a cell as the column of the Customers table is read that gives the need: a word of a choice, a tick, a date, a number. Days since something are also read
 * from its date. O(length).
 */
export function readNeed(need: Need, cell: Cell, context: CellFunctionContext & { readonly asOf: Day }): Reading<number | string> {
  if (isBlank(cell)) return { empty: true };
  if (isError(cell)) return { fault: "cell.error", met: cell.error };
  const { culture, asOf } = context;
  const field = columnOfNeed(need)?.field;
  const kind = field && fields[field].kind;
  if (kind === "choice") return choiceIn(field as ChoiceFieldId, cell, context);
  if (kind === "text" || kind === "key") return { value: textOf(cell).trim() };
  if (kind === "flag") return { value: readFlag(cell) ? 1 : 0 };
  if (takesDates(need)) return daysIn(metrics[need.anyOf[0]!], cell, context);
  if (kind === "date") return readDate(cell, culture);
  if (kind === "dateOrDays") return readDateOrDays(cell, culture, asOf);
  return readNumber(cell, culture);
}

function choiceIn(field: ChoiceFieldId, cell: Cell, { meaning }: CellFunctionContext): Reading<string> {
  const value = meaning(field, textOf(cell));
  return value === undefined ? { fault: "cell.notAChoice", met: textOf(cell).trim() } : { value };
}

function daysIn(metric: Metric, cell: Cell, { culture, asOf }: CellFunctionContext & { readonly asOf: Day }): Reading<number> {
  const number = readNumber(cell, culture);
  if ("value" in number && number.value < firstDate) return number;
  const day = readDate(cell, culture);
  const by = dateColumnOf(metric)?.by;
  if ("fault" in day && "value" in number) return number;
  return "value" in day && by ? { value: by(day.value, { asOf, countedBy: "orders", windowMonths: usualWindow }) } : day;
}

function dateColumnOf({ kind, columns }: Metric): Metric["columns"][number] | undefined {
  return kind === "days" ? columns.find(({ field, by }) => by !== undefined && fields[field].kind === "date") : undefined;
}
