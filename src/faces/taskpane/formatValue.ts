import type { Language } from "../../core/Language";
import type { ColumnDeclaration, ColumnValue } from "../../core/method/ColumnDeclaration";
import type { MetricKind } from "../../core/metrics/Metric";
import { format } from "../../words/format";

/** How each kind of value is written in the pane. */
const writers: Readonly<Record<ColumnDeclaration["kind"] | MetricKind, keyof typeof format>> = {
  class: "number",
  score: "number",
  decimal: "number",
  cell: "number",
  days: "number",
  count: "number",
  rank: "count",
  money: "money",
  share: "share",
  date: "day",
  text: "number",
};

/** A value of a column as text; empty where there is none. */
export function formatValue(value: ColumnValue | undefined, kind: ColumnDeclaration["kind"] | MetricKind, language: Language): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  return typeof value === "number" ? format[writers[kind]](value, language) : value;
}
