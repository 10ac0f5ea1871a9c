import type { FilterCriteriaModel } from "../../model/FilterCriteriaModel";
import type { DifferentialFormat } from "../../model/WorkbookModel";
import { escapeAttribute } from "../xml/escapeXml";

const OPERATORS: Readonly<Record<string, string>> = {
  "<>": "notEqual",
  ">=": "greaterThanOrEqual",
  "<=": "lessThanOrEqual",
  ">": "greaterThan",
  "<": "lessThan",
};

/** `AboveAverage` as `aboveAverage`, `AllDatesInPeriodMarch` as `M3`, quarters as `Q1`. */
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** Gives the number of a look in the list of the styles part. */
export type LookNumber = (format: DifferentialFormat) => number;

/** A `filterColumn` without prefix; "" for criteria that no file can hold. Source: ECMA-376 part 1, 18.3.2.7. */
export function filterColumnXml(position: number, criteria: FilterCriteriaModel, look: LookNumber): string {
  const content = contentXml(criteria, look);
  return content === undefined ? "" : `<filterColumn colId="${position}">${content}</filterColumn>`;
}

function contentXml(criteria: FilterCriteriaModel, look: LookNumber): string | undefined {
  const { filterOn, criterion1 = "", criterion2, operator, values = [], dynamicCriteria = "", color = "" } = criteria;
  switch (filterOn) {
    case "Values":
      return valuesXml(values);
    case "Custom": {
      const parts = [criterion1, ...(criterion2 === undefined || criterion2 === "" ? [] : [criterion2])].map(customXml);
      return `<customFilters${parts.length > 1 && operator !== "Or" ? ' and="1"' : ""}>${parts.join("")}</customFilters>`;
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent": {
      const marks = `${filterOn.startsWith("Bottom") ? ' top="0"' : ""}${filterOn.endsWith("Percent") ? ' percent="1"' : ""}`;
      return `<top10${marks} val="${escapeAttribute(criterion1)}"/>`;
    }
    case "Dynamic":
      return `<dynamicFilter type="${escapeAttribute(dynamicType(dynamicCriteria))}"/>`;
    case "CellColor":
      return `<colorFilter dxfId="${look({ fill: color })}"/>`;
    case "FontColor":
      return `<colorFilter dxfId="${look({ color })}" cellColor="0"/>`;
    default:
      return undefined;
  }
}

function valuesXml(values: NonNullable<FilterCriteriaModel["values"]>): string {
  const texts = values.flatMap((value) => (typeof value === "string" && value !== "" ? [`<filter val="${escapeAttribute(value)}"/>`] : []));
  const days = values.flatMap((value) => (typeof value === "string" ? [] : [dayXml(value)]));
  return `<filters${values.includes("") ? ' blank="1"' : ""}>${texts.join("")}${days.join("")}</filters>`;
}

function dayXml({ date, specificity }: { date: string; specificity: string }): string {
  const parts = ["year", "month", "day"].slice(0, { Year: 1, Month: 2 }[specificity] ?? 3);
  const numbers = date.split(/[-T]/).map(Number);
  return `<dateGroupItem${parts.map((part, i) => ` ${part}="${numbers[i] ?? 1}"`).join("")} dateTimeGrouping="${parts.at(-1)}"/>`;
}

function customXml(criterion: string): string {
  const [, sign = "", operand = ""] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const operator = OPERATORS[sign];
  return `<customFilter${operator === undefined ? "" : ` operator="${operator}"`} val="${escapeAttribute(operand === "" ? " " : operand)}"/>`;
}

function dynamicType(criterion: string): string {
  const period = criterion.replace(/^AllDatesInPeriod/, "");
  const month = MONTHS.indexOf(period);
  if (month >= 0) return `M${month + 1}`;
  if (/^Quarter[1-4]$/.test(period)) return period.replace("Quarter", "Q");
  return criterion.charAt(0).toLowerCase() + criterion.slice(1);
}

/** Back from the file's word. */
export function dynamicCriterion(type: string): string {
  const month = MONTHS[Number(/^M(\d+)$/.exec(type)?.[1]) - 1];
  if (month !== undefined) return `AllDatesInPeriod${month}`;
  if (/^Q[1-4]$/.test(type)) return `AllDatesInPeriodQuarter${type.slice(1)}`;
  return type.charAt(0).toUpperCase() + type.slice(1);
}

/** The sign of a file's operator. */
export function customSign(operator: string): string {
  return Object.keys(OPERATORS).find((sign) => OPERATORS[sign] === operator) ?? "=";
}
