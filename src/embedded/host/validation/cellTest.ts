import { parseAddress } from "../../model/address";
import type { ValidationModel } from "../../model/SheetDetails";
import type { CellValue } from "../../model/WorkbookModel";
import type { HostContext, Sheet } from "../HostContext";

type Test = (value: CellValue) => boolean;

interface Home {
  host: HostContext;
  sheet: Sheet;
}

/**
 * Whether a value keeps a rule. `undefined` where that takes a formula to be computed: a custom rule, or operands other than numbers and cells.
 */
export function cellTest(rule: ValidationModel, home: Home): Test | undefined {
  const test = ruleTest(rule, home);
  const ignoresBlanks = rule.ignoreBlanks ?? true;
  return test && ((value) => (value === null ? ignoresBlanks : test(value)));
}

function ruleTest(rule: ValidationModel, home: Home): Test | undefined {
  if (rule.type === "none") return () => true;
  if (rule.type === "list") return listTest(rule.formula1 ?? "", home);
  if (rule.type === "custom") return undefined;
  const [first, second] = [rule.formula1, rule.formula2].map((formula) => operand(formula, home));
  if (first === undefined) return undefined;
  const inside = comparison(rule.operator ?? "between", first, second ?? first);
  return (value) => {
    if (rule.type === "textLength") return inside(lengthOf(value));
    return typeof value === "number" && (rule.type !== "whole" || Number.isInteger(value)) && inside(value);
  };
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

/** A number, or the number in a cell. */
function operand(formula: string | undefined, home: Home): number | undefined {
  if (formula === undefined) return undefined;
  const text = formula.replace(/^=/, "");
  const number = text === "" ? NaN : Number(text);
  if (Number.isFinite(number)) return number;
  const value = valuesAt(text, home)?.[0] ?? null;
  return typeof value === "number" ? value : undefined;
}

/** Texts of a list count with their case when they stand in the rule itself, and without it when they stand in cells. */
function listTest(formula: string, home: Home): Test | undefined {
  const literal = /^="(.*)"$/s.exec(formula)?.[1];
  if (literal !== undefined) {
    const allowed = new Set(literal.split(",").map((text) => text.trim()));
    return (value) => value !== null && typeof value !== "object" && allowed.has(String(value));
  }
  const values = valuesAt(formula.replace(/^=/, ""), home);
  if (!values) return undefined;
  const allowed = new Set(values.filter((value) => value !== null).map(plain));
  return (value) => allowed.has(plain(value));
}

function plain(value: CellValue): unknown {
  if (typeof value === "object") return value?.error;
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** The values that a reference or a name means; `undefined` for any other formula. */
function valuesAt(text: string, { host, sheet }: Home): CellValue[] | undefined {
  const name = host.workbook.names.find(
    (known) => known.name.toLowerCase() === text.toLowerCase() && (known.scope === undefined || known.scope === sheet.id),
  );
  const parsed = parseAddress((name?.formula ?? text).replace(/^=/, ""));
  const place = parsed && (parsed.sheet === undefined ? sheet : host.workbook.sheet(parsed.sheet));
  if (!parsed || !place) return undefined;
  const values: CellValue[] = [];
  place.cells.forEach(parsed.area, ({ value }) => values.push(value));
  return values;
}
