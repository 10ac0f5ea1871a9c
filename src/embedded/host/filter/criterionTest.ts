import type { CellTest, FilterCell } from "./FilterCell";
import { wildcardPattern } from "./wildcards";

const OPERATOR = /^(<>|>=|<=|=|>|<)?(.*)$/s;

/** A criterion such as `>=10`, `<>Ann`, `=*gold*`. Numbers compare with numbers; texts take wildcards; `=` alone means empty and `<>` alone not empty. */
export function criterionTest(criterion: string): CellTest {
  const [, operator = "=", operand = ""] = OPERATOR.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (operator === "=" || operator === "<>") {
    const equals = equalTest(operand, number);
    return operator === "=" ? equals : (cell) => !equals(cell);
  }
  if (Number.isNaN(number))
    return (cell) =>
      typeof cell.value === "string" && ordered(operator, cell.value.localeCompare(operand, undefined, { sensitivity: "accent" }));
  return ({ value }) => typeof value === "number" && ordered(operator, value - number);
}

function equalTest(operand: string, number: number): CellTest {
  if (operand === "") return ({ text }) => text === "";
  const pattern = wildcardPattern(operand);
  return ({ value, text }: FilterCell) => (typeof value === "number" && value === number) || pattern.test(text);
}

function ordered(operator: string, difference: number): boolean {
  switch (operator) {
    case ">":
      return difference > 0;
    case ">=":
      return difference >= 0;
    case "<":
      return difference < 0;
    default:
      return difference <= 0;
  }
}
