import type { Condition } from "./Rule";

/** Whether a value meets a condition; a missing one (`null`) meets `unknown` only, and a text is never compared as a number. */
export function meets(condition: Condition, value: number | string | null): boolean {
  switch (condition.is) {
    case "unknown":
      return value === null;
    case "known":
      return value !== null;
    case "oneOf":
      return typeof value === "string" && condition.values.includes(value);
    case "=":
      return value === condition.value;
    default:
      return typeof value === "number" && compares(condition.is, value, condition.value);
  }
}

function compares(is: "<" | "<=" | ">" | ">=", value: number, limit: number): boolean {
  if (is === "<") return value < limit;
  if (is === "<=") return value <= limit;
  return is === ">" ? value > limit : value >= limit;
}
