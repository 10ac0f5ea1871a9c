import type { Language } from "../../core/Language";
import type { OptionDeclaration, OptionValue } from "../../core/method/OptionDeclaration";
import type { Text } from "../../core/Text";
import { format } from "../../words/format";
import { sheetWords } from "../../words/sheets";

interface Choices {
  readonly choices?: Readonly<Record<string, Text>>;
}

/** The value of an option as a person would say it. */
export function optionText(value: OptionValue, words: Choices, language: Language): string {
  if (typeof value === "boolean") return sheetWords[value ? "yes" : "no"][language];
  if (typeof value === "number") return format.number(value, language);
  if (typeof value === "string") return words.choices?.[value]?.[language] ?? value;
  if (value.length === 0) return sheetWords.none[language];
  return value.map((item) => format.number(item, language)).join(language === "en" ? ", " : "、");
}

/** Whether the option has a say under these values. */
export function isShown({ shownWhen }: OptionDeclaration, values: Readonly<Record<string, OptionValue>>): boolean {
  return shownWhen === undefined || shownWhen.is.includes(String(values[shownWhen.option]));
}
