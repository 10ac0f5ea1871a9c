import type { Language } from "../core/Language";
import type { Facts } from "../core/refusal/Refusal";
import type { Text } from "../core/Text";
import { format } from "./format";
import { shortened } from "./shortened";

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
  money: "amount",
  share: "share",
  heads: "share",
  asOf: "day",
  day: "day",
};

/** Facts that quote a cell or a header, which may be 32,767 signs long, longer than the sentence could then be in a cell. */
const quotes = new Set(["met", "column", "header", "name", "customer", "table", "value", "was", "is", "label"]);
const longestQuote = 120;
/** Any other text, such as a list of names. */
const longestFact = 2000;

/** An amount with its currency: £34,099, NT$341 萬, 341 萬元. */
function inCurrency(amount: string, currency: string): string {
  return currency.replace("#", amount).replace(/([萬億万亿]) (?=[元圓圆])/, "$1");
}

/** English nouns that are counted: with exactly one, the noun behind the number is singular. */
const counted =
  /\{(\w+)\} (basket|break|buyer|class(?=e)|client|cluster|column|combination|competitor|contract|customer|day|file|lead|lot|market|method|month|number|order|partnership|point|prospect|purchase|row|rule|shop|signal|tag|time)e?s\b/g;

/**
 * A sentence in a language, its `{placeholders}` filled with facts; `currency`, such as `£#`, says how money is written. `{count|one customer|{count} customers}` takes the first form for exactly 1; `{all} customers` is 1 customer then. A
 * placeholder without a fact stays visible, so that it is noticed.
 */
export function say(sentence: Text, language: Language, facts: Facts = {}): string {
  const write = (name: string): string => {
    const fact = facts[name];
    if (fact === undefined) return `{${name}}`;
    const kind = kinds[name];
    if (typeof fact !== "number") return shortened(fact, quotes.has(name) ? longestQuote : longestFact);
    const written = format[kind ?? "number"](fact, language);
    return kind === "amount" && typeof facts.currency === "string" ? inCurrency(written, facts.currency) : written;
  };
  const isOne = (name: string): boolean => facts[name] === 1 || facts[name] === "1";
  const chooseForm = (...[, name = "", one = "", many = ""]: string[]): string => (isOne(name) ? one : many);
  const inNumber = (...[found = "", name = "", noun = ""]: string[]): string => (isOne(name) ? `{${name}} ${noun}` : found);
  const template = language === "en" ? sentence.en.replace(counted, inNumber) : sentence[language];
  return template
    .replace(/\{(\w+)\|([^|{}]*(?:\{\w+\}[^|{}]*)*)\|([^|{}]*(?:\{\w+\}[^|{}]*)*)\}/g, chooseForm)
    .replace(/\{(\w+)\}/g, (_, name: string) => write(name));
}
