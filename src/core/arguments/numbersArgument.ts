import type { Cell } from "../Cell";
import { plainText } from "../cells/plainText";
import { isBlank } from "../cells/isBlank";
import { isError } from "../cells/isError";
import { readNumber } from "../cells/readNumber";
import type { Culture } from "../Culture";
import { Refusal } from "../refusal/Refusal";
import type { Argument } from "./Argument";

/** A number as read, and whether it was written as a percentage: 0.7 for 70 %. */
export interface Listed {
  readonly value: number;
  readonly percent: boolean;
}

/**
 * An optional list of numbers: a range, an array such as {70,90}, or a text such as "70, 90" or "1:2:2". Blank cells are passed over.
 * @throws Refusal `function.notNumbers`
 */
export function numbersArgument(argument: Argument, parameter: string, culture: Culture): readonly Listed[] {
  const cells = (argument ?? []).flat().filter((cell) => !isBlank(cell));
  return cells.flatMap((cell) => partsOf(cell)).map((part) => listed(part, parameter, culture));
}

/** A comma always parts the numbers: a list with a decimal comma is written with semicolons. */
function partsOf(cell: Cell): readonly Cell[] {
  if (typeof cell !== "string") return [cell];
  const text = plainText(cell);
  const between = text.includes(";") ? /[;；]/ : /[,:/、\s]+/;
  return text.split(between).filter((part) => part.trim() !== "");
}

function listed(part: Cell, parameter: string, culture: Culture): Listed {
  const reading = readNumber(part, culture);
  if ("value" in reading) return { value: reading.value, percent: typeof part === "string" && part.trim().endsWith("%") };
  throw new Refusal("function.notNumbers", { parameter, met: isError(part) ? part.error : String(part) });
}
