import type { ValidationModel } from "./SheetDetails";
import type { CellValue } from "./WorkbookModel";

type Test = (value: CellValue) => boolean;

/** What a rule compares with: its one or two numbers. */
export interface RuleOperands {
  first: number;
  second?: number | undefined;
}

/** Whether a value keeps a rule that compares numbers or lengths; blank cells, lists and formulas are for the caller. */
export function validationTest({ type, operator = "between" }: ValidationModel, { first, second = first }: RuleOperands): Test {
  const inside = comparison(operator, first, second);
  return (value) => {
    if (type === "textLength") return inside(lengthOf(value));
    return typeof value === "number" && (type !== "whole" || Number.isInteger(value)) && inside(value);
  };
}

/** The texts that a list rule states itself, as `="a,b"`; `undefined` where it names cells or computes them. */
export function statedItems(formula: string): string[] | undefined {
  const literal = /^="(.*)"$/s.exec(formula)?.[1];
  return literal
    ?.replaceAll('""', '"')
    .split(",")
    .map((text) => text.trim());
}

/** Whether a value is one of a list's. Texts count with their case when they stand in the rule itself, and without it when they stand in cells. */
export function listTest(items: readonly CellValue[], isStated: boolean): Test {
  if (isStated) return (value) => value !== null && typeof value !== "object" && items.includes(String(value));
  const allowed = new Set(items.filter((item) => item !== null).map(plain));
  return (value) => allowed.has(plain(value));
}

function plain(value: CellValue): unknown {
  if (typeof value === "object") return value?.error;
  return typeof value === "string" ? value.toLowerCase() : value;
}

function lengthOf(value: CellValue): number {
  return value === null || typeof value === "object" ? 0 : String(value).length;
}

function comparison(operator: string, first: number, second: number): (value: number) => boolean {
  switch (operator) {
    case "between":
      return (value) => value >= first && value <= second;
    case "notBetween":
      return (value) => value < first || value > second;
    case "equal":
      return (value) => value === first;
    case "notEqual":
      return (value) => value !== first;
    case "greaterThan":
      return (value) => value > first;
    case "lessThan":
      return (value) => value < first;
    case "greaterThanOrEqual":
      return (value) => value >= first;
    default:
      return (value) => value <= first;
  }
}
