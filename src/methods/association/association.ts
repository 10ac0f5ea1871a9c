import { defineMethod } from "../../core/method/defineMethod";
import type { Reason } from "../../core/method/Reason";
import type { OrderBook } from "../../core/orders/OrderBook";
import { Refusal } from "../../core/refusal/Refusal";
import { findRules, type RuleChoice } from "./findRules";
import { basketsOf } from "./mining/basketsOf";
import type { Rule } from "./mining/Rule";
import { bestToOffer } from "./offers/bestToOffer";
import { offersOf } from "./offers/offersOf";
import { itemsOf } from "./reading/itemsOf";
import { orderOfLine } from "./reading/orderOfLine";
import { soldLines } from "./reading/soldLines";
import { historiesOf } from "./sequences/historiesOf";
import type { Sequence } from "./sequences/Sequence";
import { sequencesOf } from "./sequences/sequencesOf";
import type { Findings } from "./telling/Findings";
import { modelOf } from "./telling/modelOf";
import { namesOf } from "./telling/namesOf";
import { ruleTable } from "./telling/ruleTable";
import { sequenceTable } from "./telling/sequenceTable";

interface AssociationOptions extends RuleChoice {
  readonly basket: "order" | "customer";
  readonly within: number;
  readonly follow: number;
  readonly level: number;
  readonly show: "all" | "significant";
}

/** An offer that at least every second one takes is a strong one. */
const strong = 0.5;

/**
 * Association: what is bought together, what is bought next, and what to offer each customer.
 * Cost: see `frequentItemSets` and `sequencesOf`.
 */
export const association = defineMethod({
  id: "association",
  group: "discovery",
  unit: "customer",
  dated: true,
  baskets: true,
  source: {
    title: "Agrawal, Imieliński and Swami, Mining Association Rules between Sets of Items in Large Databases (SIGMOD 1993)",
    url: "https://doi.org/10.1145/170035.170072",
  },
  needs: { monetary: { anyOf: ["monetary"], optional: true } },
  orders: { columns: ["product"], also: ["productName"] },
  options: {
    support: { kind: "number", default: 0.01, min: 0, max: 1 },
    confidence: { kind: "number", default: 0.3, min: 0, max: 1 },
    size: { kind: "integer", default: 10, min: 2, max: 20 },
    basket: { kind: "choice", choices: ["order", "customer"], default: "order" },
    within: { kind: "integer", default: 90, min: 1, max: 3650 },
    follow: { kind: "number", default: 0.1, min: 0, max: 1 },
    level: { kind: "number", default: 0.05, min: 0, max: 1 },
    show: { kind: "choice", choices: ["all", "significant"], default: "all" },
    separator: { kind: "choice", choices: ["comma", "semicolon", "space", "bar", "line", "none"], default: "comma" },
  },
  classes: {
    strongOffer: { role: "best", followUpDays: 14 },
    offer: { role: "good", followUpDays: 30 },
    noOffer: { role: "plain" },
  },
  columns: {
    offer: { kind: "text", written: "table" },
    because: { kind: "text", written: "table" },
    confidence: { kind: "share", written: "table" },
    lift: { kind: "score", written: "list" },
  },
  money: "monetary",
  says: {
    why: ["owns"],
    findings: ["found", "foundNone"],
    refusals: ["noProducts", "tooManySets", "tooManyRules"],
    sections: ["rules", "sequences"],
    phrases: [
      "left",
      "right",
      "count",
      "support",
      "conviction",
      "corrected",
      "significant",
      "leftCodes",
      "rightCode",
      "first",
      "next",
      "customers",
      "customerShare",
      "follow",
      "medianDays",
      "reverse",
      "directed",
      "yes",
      "no",
    ],
  },
  classify(rows, options, { orders }) {
    const { findings, offered, rules } = findAll(orders, options);
    const offers = Array.from({ length: rows.count }, (_, row) => rules[offered[row] ?? -1]);
    const { items } = findings;
    return {
      classes: offers.map((rule) => (rule ? (rule.confidence >= strong ? "strongOffer" : "offer") : "noOffer")),
      columns: {
        offer: offers.map((rule) => (rule ? items.names[rule.right]! : null)),
        because: offers.map((rule) => (rule ? namesOf(rule.left, items) : null)),
        confidence: offers.map((rule) => rule?.confidence ?? null),
        lift: offers.map((rule) => rule?.lift ?? null),
      },
      why: offers.map((rule) => (rule ? whyOf(rule, findings) : null)),
      sections: [ruleTable(findings), ...(findings.sequences.length > 0 ? [sequenceTable(findings)] : [])],
      finding: findingOf(findings, offers),
      figures: { model: modelOf(findings) },
    };
  },
});

const mostRules = 200_000;

/** @throws Refusal `association.noProducts`, `association.tooManySets`, `association.tooManyRules` */
function findAll(book: OrderBook | undefined, options: AssociationOptions) {
  const lines = book ? soldLines(book) : new Int32Array(0);
  if (!book?.product || lines.length === 0) throw new Refusal("association.noProducts");
  const items = itemsOf(book.product);
  const item = Int32Array.from(lines, (row) => items.ofLabel[book.product!.of[row]!]!);
  const customer = Int32Array.from(lines, (row) => book.customer[row]!);
  const many = items.names.length;
  const owned = basketsOf({ basket: customer, item }, { count: book.customers, items: many });
  const { basket, count } = options.basket === "customer" ? { basket: customer, count: book.customers } : orderOfLine(book, lines);
  const baskets = basketsOf({ basket, item }, { count, items: many });
  const { rules: all, itemSets } = findRules(baskets, options);
  if (all.length > mostRules) throw new Refusal("association.tooManyRules", { count: all.length });
  const findings: Findings = {
    items,
    baskets: count,
    itemSets,
    rules: options.show === "all" ? all : all.filter(({ corrected }) => corrected <= options.level),
    sequences: sequencesIn(book, { lines, item, customer, products: many }, options),
    level: options.level,
  };
  const rules = bestToOffer(all, options.level);
  return { findings, rules, offered: offersOf(rules, owned) };
}

interface Lines {
  readonly lines: Int32Array;
  readonly item: Int32Array;
  readonly customer: Int32Array;
  readonly products: number;
}

/** Without dates nothing comes before anything. */
function sequencesIn(book: OrderBook, { lines, item, customer, products }: Lines, options: AssociationOptions): readonly Sequence[] {
  const day = Float64Array.from(lines, (row) => book.day[row]!);
  if (!day.every(Number.isFinite)) return [];
  const histories = historiesOf({ customer, day, product: item }, { customers: book.customers, products });
  const { within, support, follow, level, show } = options;
  const found = sequencesOf(histories, { within, support, confidence: follow, level });
  return show === "all" ? found : found.filter(({ directed }) => directed);
}

function whyOf({ left, right, confidence }: Rule, { items }: Findings): Reason {
  return { code: "owns", facts: { items: namesOf(left, items), offer: items.names[right]!, share: confidence } };
}

function findingOf({ rules, baskets, items }: Findings, offers: readonly (Rule | undefined)[]): Reason {
  const [first] = rules;
  const facts = { rules: rules.length, baskets, customers: offers.filter(Boolean).length };
  if (!first) return { code: "foundNone", facts };
  return {
    code: "found",
    facts: { ...facts, items: namesOf(first.left, items), offer: items.names[first.right]!, share: first.confidence, lift: first.lift },
  };
}
