import type { Cell } from "../../core/Cell";

/** A value that Excel hands to a function, as the core sees it: errors and formatted numbers arrive as objects. */
export function cellOf(value: unknown): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const { code, basicType, type, basicValue } = value as Readonly<Record<string, unknown>>;
  const plain = code ?? basicValue;
  if (typeof plain === "string" && (code !== undefined || basicType === "Error" || type === "Error")) return { error: plain };
  return typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean" ? plain : { error: "#VALUE!" };
}
