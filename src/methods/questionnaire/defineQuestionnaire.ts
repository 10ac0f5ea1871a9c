import type { TraitId } from "../../core/fields/traitIds";
import { largestFirst } from "../../core/method/largestFirst";
import type { ClassDeclaration, Method, Need, Rows } from "../../core/method/Method";
import { orNull } from "../../core/method/orNull";
import type { Reason } from "../../core/method/Reason";
import { bestType, type TypeDeclaration, type TypeFound } from "./bestType";
import { cardPhrases, cards, type CardPhrase } from "./cards";
import { seenTraits, type Traits } from "./seenTraits";

export const questionnaireOptions = { margin: { kind: "integer", default: 1, min: 1, max: 10 } } as const;

const columns = {
  score: { kind: "score", written: "table" },
  lead: { kind: "score", written: "table" },
  first: { kind: "class", written: "list" },
  second: { kind: "class", written: "list" },
  monetary: { kind: "money", written: "list" },
} as const;

type Column = keyof typeof columns;

/** Every questionnaire names the traits seen, counts whose type is clear, lists who is yet to be observed, and has a card per type. */
export interface QuestionnaireSays<T extends string> {
  readonly why: readonly ["seen", "unseen"];
  readonly findings: readonly ["typed", "nobody"];
  readonly refusals: readonly [];
  readonly sections: readonly ["cards", "unseen"];
  readonly phrases: readonly CardPhrase<T>[];
}

export type QuestionnaireNeed<R extends string> = R | "notes" | "monetary";

export type Questionnaire<Id extends string, R extends TraitId, T extends string> = Method<
  Id,
  QuestionnaireNeed<R>,
  typeof questionnaireOptions,
  T | "mixed" | "unseen",
  Column,
  QuestionnaireSays<T>
>;

interface Declaration<Id extends string, R extends TraitId, T extends string> {
  readonly id: Id;
  readonly source: Method["source"];
  readonly traits: Traits<R>;
  /** The types between which the traits decide. */
  readonly types: Readonly<Record<T, TypeDeclaration<NoInfer<R>>>>;
}

/**
 * A questionnaire about a person: traits that were seen, ticked in columns or told in a column of notes, each speak for one type or several; the type with most
 * traits wins if it leads by a margin, otherwise the person is mixed.
 * Cost: O(N × keywords) for N customers.
 */
export function defineQuestionnaire<const Id extends string, const R extends TraitId, const T extends string>(
  declaration: Declaration<Id, R, T>,
): Questionnaire<Id, R, T> {
  const { id, source, traits, types } = declaration;
  const typeIds = Object.keys(types) as T[];
  return {
    id,
    group: "people",
    unit: "customer",
    source,
    dated: false,
    needs: needsOf(traits),
    leastOneOf: ["notes", ...(Object.keys(traits) as R[])],
    blankAnswers: true,
    options: questionnaireOptions,
    classes: classesOf(types),
    columns,
    money: "monetary",
    says: saysOf(typeIds),
    classify(rows, { margin }) {
      const seen = seenTraits(rows as Rows<R | "notes">, traits);
      const found = Array.from({ length: rows.count }, (_, row) => bestType(types, (trait) => seen[trait as R][row]!, margin));
      const classes = found.map(({ type }) => type);
      const money = rows.numbers.monetary;
      const typed = classes.filter((type) => type !== "mixed" && type !== "unseen").length;
      return {
        classes,
        columns: columnsOf(found, money),
        why: classes.map((_, row) => whySeen(seen, row)),
        sections: [{ kind: "customers", id: "unseen", rows: unseenRows(classes, money), columns: ["monetary"] }, cards(typeIds, classes)],
        finding: { code: typed > 0 ? "typed" : "nobody", facts: { count: typed, all: rows.count } },
      };
    },
  };
}

/** What every questionnaire says of its types. */
export function saysOf<T extends string>(types: readonly T[]): QuestionnaireSays<T> {
  return {
    why: ["seen", "unseen"],
    findings: ["typed", "nobody"],
    refusals: [],
    sections: ["cards", "unseen"],
    phrases: cardPhrases(types),
  };
}

/** Ticks and notes, each optional, and the money of the summary. */
export function needsOf<R extends TraitId>(traits: Traits<R>): Readonly<Record<QuestionnaireNeed<R>, Need>> {
  const metrics = ["notes", ...(Object.keys(traits) as R[]), "monetary"] as const;
  const needs = metrics.map((metric): [string, Need] => [metric, { anyOf: [metric], optional: true }]);
  return Object.fromEntries(needs) as Record<QuestionnaireNeed<R>, Need>;
}

/** The traits seen at a customer, each told by its title. */
export function whySeen(seen: Readonly<Record<string, readonly boolean[]>>, row: number): Reason {
  const traits = Object.keys(seen).filter((trait) => seen[trait]![row]);
  if (traits.length === 0) return { code: "unseen", facts: {} };
  return { code: "seen", facts: {}, met: traits.map((of) => ({ condition: { of, is: "=", value: 1 }, value: 1 })) };
}

/** Who is yet to be observed, largest revenue first. */
export function unseenRows(classes: readonly string[], money: Float64Array): number[] {
  const unseen = classes.flatMap((type, row) => (type === "unseen" ? [row] : []));
  return largestFirst(unseen, money);
}

function classesOf<T extends string>(types: Readonly<Record<T, TypeDeclaration>>): Record<T | "mixed" | "unseen", ClassDeclaration> {
  const own = Object.entries<TypeDeclaration>(types).map(([type, { traits: _, ...declared }]) => [type, declared]);
  return { ...Object.fromEntries(own), mixed: { role: "fair" }, unseen: { role: "plain" } } as Record<
    T | "mixed" | "unseen",
    ClassDeclaration
  >;
}

function columnsOf(found: readonly TypeFound<string>[], money: Float64Array) {
  return {
    score: found.map(({ score }) => score),
    lead: found.map(({ lead }) => lead),
    first: found.map(({ first }) => first),
    second: found.map(({ second }) => second),
    monetary: Array.from(money, orNull),
  };
}
