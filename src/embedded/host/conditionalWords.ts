import { pointTypes } from "../model/pointTypes";
import { comparisonWords } from "./comparisonWords";

/** Words of Office.js and of the model (which uses the file's) for conditional formats. */
const OPERATORS: Readonly<Record<string, string>> = {
  ...comparisonWords,
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

const TEXT_OPERATORS = { Contains: "contains", NotContains: "notContains", BeginsWith: "beginsWith", EndsWith: "endsWith" } as const;

export const toOperator = (word: string): string | undefined => OPERATORS[word];
export const fromOperator = (word: string): string => keyOf(OPERATORS, word) ?? word;

export type TextOperator = (typeof TEXT_OPERATORS)[keyof typeof TEXT_OPERATORS];
export const toTextOperator = (word: string): TextOperator | undefined => TEXT_OPERATORS[word as keyof typeof TEXT_OPERATORS];
export const fromTextOperator = (word: TextOperator): string => keyOf(TEXT_OPERATORS, word) ?? word;

export const toPoint = (word: string): string | undefined => pointTypes[word];
export const fromPoint = (word: string): string => keyOf(pointTypes, word) ?? word;

const DIGITS: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };

/** `ThreeTrafficLights1` to `3TrafficLights1` and back. */
export const toIconSet = (word: string): string => word.replace(/^(Three|Four|Five)/, (digit) => DIGITS[digit] ?? digit);
export const fromIconSet = (word: string): string => word.replace(/^[345]/, (digit) => keyOf(DIGITS, digit) ?? digit);

function keyOf(words: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.keys(words).find((key) => words[key] === value);
}
