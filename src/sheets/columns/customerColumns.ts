import { sheetWords } from "../../words/sheets";
import { columnFormat } from "../formats/columnFormat";
import type { TableColumn } from "../layout/TableColumn";
import type { CustomerVerdict } from "../Report";
import type { Value } from "../SheetDescription";
import type { Telling } from "../Telling";
import { classLabel, classLabels } from "./classLabels";
import { classList } from "./classList";
import { phraseOf } from "./sectionColumns";
import { whySentences } from "./whySentences";

/** The customers' names. */
export function nameColumn({ language }: Telling, customers: readonly CustomerVerdict[]): TableColumn {
  return { header: sheetWords.customer[language], values: customers.map(({ name }) => name), format: null, align: "left" };
}

/** The customers' classes, coloured by role. */
export function classColumn(telling: Telling, customers: readonly CustomerVerdict[]): TableColumn {
  const labelOf = new Map(telling.report.summary.map(({ class: id }) => [id, classLabel(telling, id)]));
  const values = customers.map(({ class: id }) => labelOf.get(id) ?? null);
  return { header: telling.words.classHeader[telling.language], values, format: null, align: "left", labels: classLabels(telling) };
}

/** One column of the method, as its declaration says that it is shown. */
export function methodColumn(telling: Telling, id: string, customers: readonly CustomerVerdict[]): TableColumn {
  const { method, words, language, report } = telling;
  const { kind } = method.columns[id]!;
  const values = customers.map(({ columns }) => told(telling, id, shown(columns[id])));
  if (kind === "class") return labelledColumn(telling, id, values);
  return {
    header: words.columns[id]![language],
    values,
    format: columnFormat(kind, values, { ...report, language }),
    align: kind === "text" ? "left" : "right",
  };
}

/** A value as it is read: codes of phrases and lists of classes in words. */
function told(telling: Telling, id: string, value: Value): Value {
  const { phrases, listsClasses } = telling.method.columns[id]!;
  if (typeof value !== "string") return phrases ? null : value;
  if (phrases) return phraseOf(telling, value);
  return listsClasses ? classList(telling, value) : value;
}

/** A column of class ids, each shown by its label and coloured by its role. */
function labelledColumn({ method, words, language }: Telling, id: string, values: readonly Value[]): TableColumn {
  const labelOf = (each: string): string => words.classes[each]!.label[language];
  return {
    header: words.columns[id]![language],
    values: values.map((value) => (typeof value === "string" ? labelOf(value) : null)),
    format: null,
    align: "left",
    labels: Object.entries(method.classes).map(([each, { role }]) => ({ text: labelOf(each), role })),
  };
}

/** The reasons, where the method gives any: none or one column. */
export function whyColumns(telling: Telling, customers: readonly CustomerVerdict[]): TableColumn[] {
  const values = whySentences(telling, customers);
  if (values.every((sentence) => sentence === null)) return [];
  return [{ header: sheetWords.why[telling.language], values, format: null, align: "left" }];
}

/** A row per customer as lists show it: name, class, then columns of the method. */
export function customerColumns(telling: Telling, customers: readonly CustomerVerdict[], ids: readonly string[]): TableColumn[] {
  return [nameColumn(telling, customers), classColumn(telling, customers), ...ids.map((id) => methodColumn(telling, id, customers))];
}

/** A number that is none leaves its cell empty. */
function shown(value: Value | undefined): Value {
  return value === undefined || (typeof value === "number" && !Number.isFinite(value)) ? null : value;
}
