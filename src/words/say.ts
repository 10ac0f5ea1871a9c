import type { Language } from "../core/Language";
import type { Facts } from "../core/refusal/Refusal";
import type { Text } from "../core/Text";
import { format } from "./format";

/** Facts that are more than a plain number or text, by name, and how each is written. */
const kinds: Readonly<Record<string, keyof typeof format>> = {
  count: "count",
  all: "count",
  best: "count",
  customers: "count",
  rows: "count",
  days: "count",
  wanted: "count",
  orders: "count",
  money: "money",
  share: "share",
  heads: "share",
  asOf: "day",
  day: "day",
};

/**
 * A sentence in a language, its `{placeholders}` filled with facts; `currency`, such as `£#`, says how money is written. `{count|one customer|{count} customers}` takes the first form for exactly 1. A placeholder
 * without a fact stays visible, so that it is noticed.
 */
export function say(sentence: Text, language: Language, facts: Facts = {}): string {
  const write = (name: string): string => {
    const fact = facts[name];
    if (fact === undefined) return `{${name}}`;
    const kind = kinds[name];
    if (typeof fact !== "number") return fact;
    const written = format[kind ?? "number"](fact, language);
    return kind === "money" && typeof facts.currency === "string" ? facts.currency.replace("#", written) : written;
  };
  const chooseForm = (...[, name = "", one = "", many = ""]: string[]): string => (facts[name] === 1 ? one : many);
  return sentence[language]
    .replace(/\{(\w+)\|([^|{}]*(?:\{\w+\}[^|{}]*)*)\|([^|{}]*(?:\{\w+\}[^|{}]*)*)\}/g, chooseForm)
    .replace(/\{(\w+)\}/g, (_, name: string) => write(name));
}
