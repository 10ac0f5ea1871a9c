import type { ValidationModel } from "../../model/SheetDetails";
import { isoOf, serialOf } from "./isoDates";
import { comparisonWords } from "../comparisonWords";
import { invalidArgument } from "../excelErrors";

/** Rule kinds of Office.js by the types of files. */
const KINDS = { whole: "wholeNumber", decimal: "decimal", textLength: "textLength", date: "date", time: "time" } as const;

const TYPES: Readonly<Record<string, string>> = {
  none: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const OPERATORS: Readonly<Record<string, string>> = {
  ...comparisonWords,
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

type Kind = keyof typeof KINDS;
type RulePart = Pick<ValidationModel, "type" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

/** `Excel.DataValidationType` of a rule. */
export function validationType({ type }: ValidationModel): string {
  return TYPES[type] ?? "Custom";
}

/** The rule in the words of Office.js; `{}` for one that only asks for anything. */
export function ruleOf({ type, operator = "between", formula1 = "", formula2, inCellDropDown = true }: ValidationModel): object {
  if (type === "list") return { list: { inCellDropDown, source: formula1.replace(/^="(.*)"$/s, "$1") } };
  if (type === "custom") return { custom: { formula: formula1 } };
  if (!(type in KINDS)) return {};
  const word = Object.keys(OPERATORS).find((key) => OPERATORS[key] === operator) ?? operator;
  const given = (formula: string): string | number => operandOf(formula, type as Kind);
  return {
    [KINDS[type as Kind]]: { formula1: given(formula1), ...(formula2 === undefined ? {} : { formula2: given(formula2) }), operator: word },
  };
}

function operandOf(formula: string, type: Kind): string | number {
  const number = Number(formula.replace(/^=/, ""));
  if (formula === "" || !Number.isFinite(number)) return formula;
  return type === "date" || type === "time" ? isoOf(number) : number;
}

/** The rule that was given, of which one kind may be named. `reference` turns a range into its formula. Throws `InvalidArgument` for a rule that says nothing. */
export function readRule(given: Readonly<Record<string, unknown>>, reference: (value: unknown) => string | undefined): RulePart {
  const kinds = Object.keys(given).filter((kind) => given[kind] !== undefined && given[kind] !== null);
  const rule = given[kinds[0] ?? ""] as Readonly<Record<string, unknown>> | undefined;
  if (kinds.length !== 1 || rule === undefined) throw refused();
  if (kinds[0] === "list") return listRule(rule, reference);
  if (kinds[0] === "custom") {
    if (typeof rule["formula"] !== "string" || rule["formula"] === "") throw refused();
    return { type: "custom", formula1: `=${rule["formula"].replace(/^=/, "")}` };
  }
  const type = (Object.keys(KINDS) as Kind[]).find((key) => KINDS[key] === kinds[0]);
  const operator = typeof rule["operator"] === "string" ? OPERATORS[rule["operator"]] : undefined;
  if (type === undefined || operator === undefined) throw refused();
  const formula = (value: unknown): string => `=${(reference(value) ?? operandText(value, type)).replace(/^=/, "")}`;
  const isPair = operator === "between" || operator === "notBetween";
  return { type, operator, formula1: formula(rule["formula1"]), ...(isPair ? { formula2: formula(rule["formula2"]) } : {}) };
}

function listRule(rule: Readonly<Record<string, unknown>>, reference: (value: unknown) => string | undefined): RulePart {
  const { source, inCellDropDown } = rule;
  const text = reference(source) ?? source;
  if (typeof text !== "string" || text === "" || text.length > 8192) throw refused();
  return { type: "list", formula1: text.startsWith("=") ? text : `="${text}"`, ...(inCellDropDown === false ? { inCellDropDown } : {}) };
}

/** Dates and times come as ISO 8601 texts and are kept as serial numbers. */
function operandText(value: unknown, type: Kind): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw refused();
  const serial = type === "date" || type === "time" ? serialOf(value) : undefined;
  return serial === undefined ? value : String(serial);
}

function refused(): Error {
  return invalidArgument("DataValidation.rule");
}
