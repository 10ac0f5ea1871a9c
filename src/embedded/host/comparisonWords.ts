/** Comparisons that Office.js calls the same in conditional formats and in data validation, beside the words of the file; the others differ by a suffix. */
export const comparisonWords = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
} as const;
