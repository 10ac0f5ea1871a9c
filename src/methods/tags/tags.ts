import { defineMethod } from "../../core/method/defineMethod";
import { largestFirst } from "../../core/method/largestFirst";
import type { Rows } from "../../core/method/Method";
import { orNull } from "../../core/method/orNull";
import type { Reason } from "../../core/method/Reason";
import { Refusal } from "../../core/refusal/Refusal";
import type { OwnClass } from "../../core/rules/OwnRules";
import type { RuleValues } from "../../core/rules/Rule";
import { heldTags, type HeldTag } from "./heldTags";
import { placesByScale } from "./placesByScale";
import { tagCounts } from "./tagCounts";
import { tagKinds, tagRules, tagsOf, type Tag, type TagKind } from "./tagRules";

const topOnly = { shownWhen: { option: "by", is: ["top"] } } as const;
const amountOnly = { shownWhen: { option: "by", is: ["amount"] } } as const;

/**
 * Tags: band of purchases, stage, need and industry as short words in one cell, to filter by. The tags are rules of which every one that holds counts; rules
 * of the user's own can give further tags, or all of them.
 * Cost: O(N log N) for N customers.
 */
export const tags = defineMethod({
  id: "tags",
  group: "organisation",
  unit: "customer",
  dated: true,
  source: { title: "Customer tags (industry, purchase scale, stage, need), as taught in Chinese sales training" },
  needs: {
    scale: { anyOf: ["monetary", "value", "expected"], optional: true },
    stage: { anyOf: ["stage"], optional: true },
    need: { anyOf: ["need"], optional: true },
    industry: { anyOf: ["industry"], optional: true },
  },
  leastOneOf: ["scale", "stage", "need", "industry"],
  blankAnswers: true,
  readsRules: { option: "tagRules", is: ["both", "own"] },
  options: {
    tagRules: { kind: "choice", choices: ["usual", "both", "own"], default: "usual" },
    first: { kind: "choice", choices: tagKinds, default: "scale" },
    by: { kind: "choice", choices: ["top", "amount"], default: "top" },
    topPercent: { kind: "integer", default: 20, min: 1, max: 98, ...topOnly },
    middlePercent: { kind: "integer", default: 30, min: 1, max: 98, ...topOnly },
    largeFrom: { kind: "number", default: 100_000, min: 0, max: 1e15, ...amountOnly },
    mediumFrom: { kind: "number", default: 10_000, min: 0, max: 1e15, ...amountOnly },
  },
  classes: {
    large: { role: "best", followUpDays: 14 },
    medium: { role: "good", followUpDays: 30 },
    small: { role: "plain", followUpDays: 90 },
    repeat: { role: "best", followUpDays: 30 },
    closed: { role: "good", followUpDays: 30 },
    interested: { role: "fair", followUpDays: 7 },
    prospect: { role: "plain", followUpDays: 30 },
    explicit: { role: "best", followUpDays: 7 },
    latent: { role: "fair", followUpDays: 30 },
    none: { role: "gone", followUpDays: 365 },
    others: { role: "plain" },
  },
  sparse: true,
  columns: {
    tags: { kind: "text", written: "table", listsClasses: true },
    tagCount: { kind: "count", written: "list" },
    scale: { kind: "money", written: "list" },
    place: { kind: "share", written: "list" },
  },
  money: "scale",
  says: {
    why: ["tagged", "industryOnly", "untagged"],
    findings: ["tagged", "bare"],
    refusals: ["percents", "amounts", "noRules"],
    sections: ["counts", "bare"],
    phrases: ["tag", "kind", "share", "countsTitle", ...tagKinds, "industry", "own", "customers"],
  },
  rules: (options) => tagRules(options),
  ruleValues: valuesFor,
  refuse: ({ by, topPercent, middlePercent, largeFrom, mediumFrom }): Reason | undefined => {
    if (by === "top" && topPercent + middlePercent > 99) return { code: "percents", facts: { met: `${topPercent}, ${middlePercent}` } };
    return by === "amount" && mediumFrom >= largeFrom ? { code: "amounts", facts: { met: `${mediumFrom}, ${largeFrom}` } } : undefined;
  },
  classify(rows, options, { rules: own }) {
    if (options.tagRules !== "usual" && !own) throw new Refusal("tags.noRules");
    const values = valuesFor(rows);
    const usual = options.tagRules === "own" ? [{ when: [], class: "others" }] : tagRules(options);
    const held = heldTags([...(own ? [{ rules: own.rules, values: own.values }] : []), { rules: usual, values }], rows.count);
    const given = held.map((found) => found.flatMap(({ tag }) => (tag === "others" ? [] : [tag])));
    // The bar parts the tags of a cell.
    const industries = rows.texts.industry.map((industry) => industry?.replaceAll("|", "/") ?? null);
    const listed = given.map((ids, row) => [...ids, ...(industries[row] ? [industries[row]] : [])]);
    const bare = listed.flatMap((each, row) => (each.length === 0 ? [row] : []));
    const money = rows.numbers.scale;
    return {
      // The classes of own rules are the user's, which no type can name.
      classes: held.map(([main]) => (main?.tag ?? "others") as Tag),
      ...(own && { ownClasses: own.classes }),
      columns: {
        tags: listed.map((each) => (each.length === 0 ? null : each.join("|"))),
        tagCount: listed.map((each) => each.length),
        scale: Array.from(money, orNull),
        place: Array.from(values.numbers["place"]!, orNull),
      },
      why: held.map((found, row) => whyOf(found, industries[row] ?? null)),
      sections: [
        tagCounts({ given, industries, money, kindOf: (tag) => kindOf(tag, own?.classes), count: rows.count }),
        { kind: "customers", id: "bare", rows: largestFirst(bare, money), columns: ["scale"] },
      ],
      finding: {
        code: bare.length > 0 ? "bare" : "tagged",
        facts: { count: bare.length, all: rows.count, tags: listed.reduce((sum, each) => sum + each.length, 0) },
      },
    };
  },
});

/** What the shipped rules compare. */
function valuesFor({ numbers, texts }: Pick<Rows<"scale" | "stage" | "need" | "industry">, "numbers" | "texts">): RuleValues {
  return { numbers: { ...numbers, place: placesByScale(numbers.scale) }, texts };
}

function whyOf(found: readonly HeldTag[], industry: string | null): Reason {
  const met = found.flatMap((tag) => tag.met);
  if (met.length > 0) return { code: "tagged", facts: {}, met };
  return industry === null ? { code: "untagged", facts: {} } : { code: "industryOnly", facts: { industry } };
}

function kindOf(tag: string, own: Readonly<Record<string, OwnClass>> | undefined): TagKind | "own" {
  if (own && tag in own) return "own";
  return tagKinds.find((kind) => (tagsOf[kind] as readonly string[]).includes(tag)) ?? "own";
}
