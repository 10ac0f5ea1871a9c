import type { FilterCriteriaModel } from "../../model/FilterCriteriaModel";
import { invalidArgument, notSupported } from "../excelErrors";
import { criterionTest } from "./criterionTest";
import { dateOf, dynamicTest } from "./dynamicTest";
import type { CellTest, FilterCell } from "./FilterCell";

/**
 * Whether a cell of the column stays to be seen, after https://learn.microsoft.com/javascript/api/excel/excel.filteron. Throws
 * `InvalidArgument` where the criteria do not say what their kind needs.
 */
export function columnTest(criteria: FilterCriteriaModel, column: readonly FilterCell[], today: number | undefined): CellTest {
  const { filterOn, criterion1 = "", color } = criteria;
  switch (filterOn) {
    case "Values":
      return valuesTest(criteria.values ?? refuse("values"));
    case "Custom":
      return bothTest(criteria);
    case "TopItems":
    case "BottomItems":
    case "TopPercent":
    case "BottomPercent":
      return rankTest(column, { isTop: filterOn.startsWith("Top"), isPercent: filterOn.endsWith("Percent"), count: Number(criterion1) });
    case "CellColor":
      return ({ fill }) => (fill ?? "").toUpperCase() === (color ?? refuse("color")).toUpperCase();
    case "FontColor":
      return ({ fontColor }) => fontColor.toUpperCase() === (color ?? refuse("color")).toUpperCase();
    case "Dynamic":
      return (
        dynamicTest(criteria.dynamicCriteria ?? "", column, today) ??
        missing(`Filter.applyDynamicFilter(${criteria.dynamicCriteria ?? ""})`)
      );
    case "Icon":
      return missing("Filter.applyIconFilter");
    default:
      return refuse("filterOn");
  }
}

function valuesTest(values: NonNullable<FilterCriteriaModel["values"]>): CellTest {
  const texts = new Set(values.flatMap((value) => (typeof value === "string" ? [value.toLowerCase()] : [])));
  const days = values.flatMap((value) => (typeof value === "string" ? [] : [value]));
  return (cell) => texts.has(cell.text.toLowerCase()) || days.some((day) => isInPeriod(cell, day));
}

const LENGTHS: Readonly<Record<string, number>> = { Year: 4, Month: 7, Day: 10 };

/** `FilterDatetime`: a date of ISO 8601 and how much of it counts. */
function isInPeriod({ value, isDate }: FilterCell, { date, specificity }: { date: string; specificity: string }): boolean {
  const length = LENGTHS[specificity];
  if (length === undefined) return missing(`FilterDatetime.specificity(${specificity})`);
  return isDate && typeof value === "number" && dateOf(value).toISOString().slice(0, length) === date.slice(0, length);
}

function bothTest({ criterion1, criterion2, operator }: FilterCriteriaModel): CellTest {
  const first = criterionTest(criterion1 ?? refuse("criterion1"));
  if (criterion2 === undefined || criterion2 === "") return first;
  const second = criterionTest(criterion2);
  return operator === "Or" ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
}

/** The largest or smallest numbers; cells equal to the last of them stay too. */
function rankTest(
  column: readonly FilterCell[],
  { isTop, isPercent, count }: { isTop: boolean; isPercent: boolean; count: number },
): CellTest {
  if (!(count > 0) || (isPercent && count > 100)) return refuse("criterion1");
  const numbers = column.flatMap(({ value }) => (typeof value === "number" ? [value] : [])).sort((a, b) => (isTop ? b - a : a - b));
  const taken = isPercent ? Math.max(1, Math.floor((numbers.length * count) / 100)) : Math.min(numbers.length, Math.floor(count));
  const last = numbers[taken - 1] ?? NaN;
  return ({ value }) => typeof value === "number" && (isTop ? value >= last : value <= last);
}

function refuse(member: string): never {
  throw invalidArgument(`FilterCriteria.${member}`);
}

function missing(location: string): never {
  throw notSupported(location);
}
