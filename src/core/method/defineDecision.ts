import { decide } from "../rules/decide";
import type { Rule, RuleValues } from "../rules/Rule";
import { valueAt } from "../rules/valueAt";
import type { ColumnValue } from "./ColumnDeclaration";
import { largestFirst } from "./largestFirst";
import type { Method, MethodContext, Rows, Verdicts } from "./Method";
import type { OptionDeclarations, OptionsOf } from "./OptionDeclaration";
import type { Reason } from "./Reason";
import type { Section } from "./Section";

/** What a decision table may say beyond what every one says. */
interface MoreSaid {
  readonly refusals?: readonly string[];
  readonly sections?: readonly string[];
  readonly phrases?: readonly string[];
}

type Listed<T> = T extends readonly string[] ? T : readonly [];

/** Every decision table tells which rule held, counts the classes to act on, and lists their customers. */
export interface DecisionSays<S extends MoreSaid> {
  readonly why: readonly ["held", "otherwise"];
  readonly findings: readonly ["counted", "none"];
  readonly refusals: Listed<S["refusals"]>;
  readonly sections: readonly ["act", ...Listed<S["sections"]>];
  readonly phrases: Listed<S["phrases"]>;
}

/** What a decision table found, for sections of its own. */
export interface Decided<N extends string, C extends string> {
  readonly rows: Rows<N>;
  readonly values: RuleValues;
  readonly classes: readonly C[];
}

type Shared =
  | "id"
  | "named"
  | "group"
  | "figure"
  | "source"
  | "needs"
  | "leastOneOf"
  | "blankAnswers"
  | "orders"
  | "options"
  | "classes"
  | "classesFor"
  | "columns";

export interface Decision<
  Id extends string,
  N extends string,
  O extends OptionDeclarations,
  C extends string,
  K extends string,
  S extends MoreSaid,
> extends Pick<Method<Id, N, O, C, K>, Shared | "followUpDays" | "dated" | "refuse"> {
  readonly unit?: "customer" | "row";
  readonly money?: NoInfer<N>;
  /** Numbers that rules and columns use beside the needs, one per row; NaN where there is none. */
  readonly measures?: (rows: Rows<N>, options: OptionsOf<O>, context: MethodContext) => Readonly<Record<string, ArrayLike<number>>>;
  /** Texts that rules and columns use beside the needs: phrase codes of a column that has `phrases`. */
  readonly labels?: (rows: Rows<N>, options: OptionsOf<O>, context: MethodContext) => Readonly<Record<string, readonly (string | null)[]>>;
  /** The first rule that holds decides; the last has no condition. Conditions name needs or measures. */
  readonly rules: (options: OptionsOf<O>) => readonly Rule<NoInfer<C>>[];
  /** The classes whose customers are counted in the finding and listed to act on, largest money first. */
  readonly act: readonly NoInfer<C>[];
  /** The measure by which those are listed, largest first, where that is not the money. */
  readonly actBy?: string;
  readonly sections?: (decided: Decided<N, C>, options: OptionsOf<O>, context: MethodContext) => readonly Section[];
  readonly says?: S;
}

/**
 * A method that is a decision table: ordered rules of conditions on columns and metrics. Columns take their values from the need or measure of the same name.
 * Cost: O(rows × conditions).
 */
export function defineDecision<
  const Id extends string,
  const N extends string,
  const O extends OptionDeclarations,
  const C extends string,
  const K extends string,
  const S extends MoreSaid = object,
>(decision: Decision<Id, N, O, C, K, S>): Method<Id, N, O, C, K, DecisionSays<S>> {
  const { unit = "customer", measures, labels, sections, act, actBy, says, ...declared } = decision;
  const ruleValues = (rows: Rows<N>, options: OptionsOf<O>, context: MethodContext): RuleValues => ({
    texts: { ...rows.texts, ...labels?.(rows, options, context) },
    numbers: { ...rows.numbers, ...measures?.(rows, options, context) },
  });
  return {
    ...declared,
    unit,
    ruleValues,
    says: {
      why: ["held", "otherwise"],
      findings: ["counted", "none"],
      refusals: (says?.refusals ?? []) as Listed<S["refusals"]>,
      sections: ["act", ...((says?.sections ?? []) as Listed<S["sections"]>)],
      phrases: (says?.phrases ?? []) as Listed<S["phrases"]>,
    },
    classify(rows, options, context): Verdicts<C, K> {
      const values = ruleValues(rows, options, context);
      const rules = decision.rules(options);
      const held = decide(rules, values, rows.count);
      const { handSet } = context;
      const classes = Array.from(held, (place, row) => (handSet?.[row] as C | null | undefined) ?? rules[place]!.class);
      const toAct = classes.flatMap((id, row) => (act.includes(id) ? [row] : []));
      const worth = values.numbers[actBy ?? decision.money ?? ""];
      return {
        classes,
        columns: columnsOf(Object.keys(decision.columns) as K[], values, rows.count),
        why: Array.from(held, (place, row) => reasonOf(rules[place]!, values, row)),
        sections: [
          { kind: "customers", id: "act", rows: largestFirst(toAct, worth), columns: Object.keys(decision.columns) },
          ...(sections?.({ rows, values, classes }, options, context) ?? []),
        ],
        finding: { code: toAct.length > 0 ? "counted" : "none", facts: { count: toAct.length, all: rows.count } },
      };
    },
  };
}

function columnsOf<K extends string>(ids: readonly K[], values: RuleValues, rows: number): Record<K, readonly ColumnValue[]> {
  const columns = ids.map((id) => [id, Array.from({ length: rows }, (_, row) => valueAt(values, id, row))]);
  return Object.fromEntries(columns) as Record<K, readonly ColumnValue[]>;
}

function reasonOf({ when }: Rule, values: RuleValues, row: number): Reason {
  if (when.length === 0) return { code: "otherwise", facts: {} };
  return { code: "held", facts: {}, met: when.map((condition) => ({ condition, value: valueAt(values, condition.of, row) })) };
}
