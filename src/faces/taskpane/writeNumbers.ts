import type { Culture } from "../../core/Culture";

/** Numbers as they are typed into a field: the culture's decimal sign, no grouping, commas between (semicolons where the comma is the decimal sign). */
export function writeNumbers(numbers: readonly number[], { decimal }: Pick<Culture, "decimal">): string {
  return numbers.map((value) => String(value).replace(".", decimal)).join(decimal === "," ? "; " : ", ");
}
