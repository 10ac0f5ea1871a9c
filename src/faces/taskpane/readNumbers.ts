import { plainText } from "../../core/cells/plainText";
import { readNumber } from "../../core/cells/readNumber";
import type { Culture } from "../../core/Culture";

/**
 * The numbers of a field, with commas, semicolons, 、 or spaces between them (not commas where the comma is the decimal sign); full-width digits are
 * understood. `undefined` when something in it is not a number. An empty field gives an empty list.
 */
export function readNumbers(text: string, culture: Culture): readonly number[] | undefined {
  const between = culture.decimal === "," ? /[;、:\s]+/ : /[,;、:\s]+/;
  const numbers: number[] = [];
  for (const part of plainText(text).split(between)) {
    if (part === "") continue;
    const reading = readNumber(part, culture);
    if (!("value" in reading)) return undefined;
    numbers.push(reading.value);
  }
  return numbers;
}
