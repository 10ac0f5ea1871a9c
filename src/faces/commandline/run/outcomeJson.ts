import { isoOf } from "../../../core/days/isoOf";
import type { Language } from "../../../core/Language";
import type { ColumnValue } from "../../../core/method/ColumnDeclaration";
import type { AnyMethod } from "../../../core/method/Method";
import type { OptionValues } from "../../../core/method/OptionDeclaration";
import type { CustomerVerdict, Outcome } from "../../../flow/Outcome";
import { methods, type MethodId } from "../../../methods/methods";
import { toldOf } from "../../../sheets/toldOf";
import type { Told } from "../../../words/Told";
import { skippedReason } from "../../../words/skipped";
import { whySentence } from "../../../words/whySentence";

/** The outcome of a run as JSON: dates are ISO texts, what is missing is `null`. Figures of the method itself stand beside these, by their names. */
export interface OutcomeJson {
  readonly method: MethodId;
  readonly asOf: string;
  readonly options: OptionValues;
  readonly customers: readonly {
    readonly key: string;
    readonly name: string;
    readonly class: string;
    readonly label: string;
    readonly why?: string;
    readonly columns: Readonly<Record<string, ColumnValue>>;
  }[];
  readonly summary: readonly {
    readonly class: string;
    readonly label: string;
    readonly customers: number;
    readonly value: number | null;
  }[];
  readonly skipped: readonly { readonly sheet: string; readonly row: number; readonly column: string; readonly reason: string }[];
}

/** Puts an outcome into the form that programs read. */
export function outcomeJson(outcome: Outcome, language: Language): OutcomeJson {
  const method: AnyMethod = methods[outcome.method];
  const told = toldOf(outcome);
  const { words } = told;
  const labelOf = (id: string): string => words.classes[id]?.label[language] ?? id;
  return {
    ...outcome.figures,
    method: outcome.method,
    asOf: isoOf(outcome.asOf),
    options: outcome.options,
    customers: outcome.customers.map(({ key, name, class: id, why, columns }) => ({
      key,
      name,
      class: id,
      label: labelOf(id),
      ...whyOf(why, told, language),
      columns: Object.fromEntries(Object.entries(columns).map(([column, value]) => [column, plain(value, method.columns[column]?.kind)])),
    })),
    summary: outcome.summary.map(({ class: id, customers, value }) => ({ class: id, label: labelOf(id), customers, value })),
    skipped: outcome.skipped.map((each) => ({
      sheet: each.sheet,
      row: each.row,
      column: each.column,
      reason: skippedReason(each, language),
    })),
  };
}

function whyOf(why: CustomerVerdict["why"], told: Told, language: Language): { why?: string } {
  return why ? { why: whySentence(why, told, language) } : {};
}

function plain(value: ColumnValue, kind: string | undefined): ColumnValue {
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) return null;
  return kind === "date" ? isoOf(value) : value;
}
