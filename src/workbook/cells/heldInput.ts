import { inputOf } from "./inputOf";
import type { Input } from "./Input";

/** What Excel told of one cell. */
export interface Held {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: string | undefined;
}

/**
 * The input that brings a cell's present content back. Reading a formula back loses the apostrophe of a text that begins with `=`;
 * such a text equals its own value, which a formula does not.
 */
export function heldInput({ value, formula, type }: Held): Input {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return "";
  return type === "Error" ? value : inputOf(value);
}
