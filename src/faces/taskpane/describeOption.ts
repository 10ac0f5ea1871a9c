import type { Culture } from "../../core/Culture";
import type { Language } from "../../core/Language";
import type { OptionValue } from "../../core/method/OptionDeclaration";
import type { AnyMethodWords } from "../../words/MethodWords";
import { paneWords } from "../../words/pane";
import { say } from "../../words/say";
import { writeNumbers } from "./writeNumbers";

interface Reader {
  readonly language: Language;
  readonly culture: Culture;
}

/** One setting in short: the words of the choice, or the label and what was entered. Empty for a list that holds nothing. */
export function describeOption(
  value: OptionValue,
  words: AnyMethodWords["options"][string] | undefined,
  { language, culture }: Reader,
): string {
  if (!words) return "";
  const label = say(words.label, language);
  const fact = (shown: string): string => say(paneWords.options.fact, language, { label, value: shown });
  if (typeof value === "boolean") return fact(say(value ? paneWords.options.yes : paneWords.options.no, language));
  if (typeof value === "number") return fact(writeNumbers([value], culture));
  if (typeof value !== "string") return value.length === 0 ? "" : fact(writeNumbers(value, culture));
  const choice = words.choices?.[value];
  return fact(choice ? say(choice, language) : value);
}
