import type { Value } from "../../sheets/SheetDescription";
import type { Input } from "./Input";

/** Words that Excel reads as TRUE or FALSE, in the languages in which it is sold. */
const truthWords = new Set(
  (
    "TRUE FALSE WAHR FALSCH VRAI FAUX VERDADERO FALSO VERO VERDADEIRO WAAR ONWAAR SANT FALSKT SANN USANN SAND FALSK " +
    "TOSI EPÄTOSI PRAWDA FAŁSZ PRAVDA NEPRAVDA IGAZ HAMIS DOĞRU YANLIŞ ИСТИНА ЛОЖЬ"
  ).split(" "),
);

/** Text that Excel cannot take for anything else: letters first, no digits, no word of truth. */
function isPlain(text: string): boolean {
  return /^\p{L}[^\p{N}]*$/u.test(text) && !truthWords.has(text.trim().toUpperCase());
}

/**
 * The input that makes a cell hold exactly this value. Text that Excel might read as a formula, a number, a date or a truth value
 * gets an apostrophe in front, which Excel keeps as a mark of the cell and not as part of the text.
 */
export function inputOf(value: Value): Input {
  if (value === null) return "";
  if (typeof value !== "string" || value === "") return value;
  return isPlain(value) ? value : `'${value}`;
}
