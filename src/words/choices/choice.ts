import type { Text } from "../../core/Text";
import type { ChoiceWords } from "./ChoiceWords";

/** A choice with its label; `also` holds other ways to write it, parted by `|`. The label in each language is understood without being named again. */
export function choice(label: Text, also = ""): ChoiceWords[string] {
  const written = [...Object.values(label).map((word) => word.toLowerCase()), ...also.split("|").filter((word) => word !== "")];
  return { label, written: [...new Set(written)] };
}
