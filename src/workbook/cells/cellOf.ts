import type { Cell } from "../../core/Cell";

/** A cell as the core sees it, from Excel's value and value type. */
export function cellOf(value: unknown, type: string | undefined): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return type === "Error" ? { error: text } : text;
}
