import type { ColumnDeclaration } from "../../core/method/ColumnDeclaration";
import type { Section, SectionColumn, TableCell } from "../../core/method/Section";
import { total } from "../../core/statistics/total";
import { say } from "../../words/say";
import { columnFormat } from "../formats/columnFormat";
import type { TableColumn } from "../layout/TableColumn";
import type { Value } from "../SheetDescription";
import type { Telling } from "../Telling";
import { classLabel, classLabels } from "./classLabels";

/** The columns of a method's own table as a sheet shows them; classes are coloured by role. */
export function sectionColumns(telling: Telling, { columns, rows }: Extract<Section, { kind: "table" }>): TableColumn[] {
  const { language, report } = telling;
  const texts = columns.map((_, at) => rows.map((row) => cellText(telling, row[at] ?? null)));
  // Amounts beside one another are shown alike: all with cents, or none.
  const money = texts.filter((_, at) => columns[at]!.kind === "money").flat();
  return columns.map((column, at): TableColumn => {
    const cells = rows.map((row) => row[at] ?? null);
    const values = texts[at]!;
    const labelled = cells.some((cell) => typeof cell === "object" && cell !== null && "class" in cell);
    return {
      header: headerOf(telling, column),
      values,
      format: columnFormat(column.kind, column.kind === "money" ? money : values, { ...report, language }),
      align: isText(column.kind) ? "left" : "right",
      ...(labelled && { labels: classLabels(telling) }),
      ...(column.total && { total: total(values.filter((value) => typeof value === "number")) }),
    };
  });
}

/** The text of a phrase of the method's words. */
export function phraseOf({ words, language }: Telling, code: string, facts = {}): string {
  const phrase = words.phrases?.[code];
  if (!phrase) throw new Error(`No phrase ${code}`);
  return say(phrase, language, facts);
}

function headerOf(telling: Telling, { id }: SectionColumn): string {
  return telling.words.columns[id]?.[telling.language] ?? phraseOf(telling, id);
}

/** The text of a cell: a value as it is, the label of a class, or a phrase. */
export function cellText(telling: Telling, cell: TableCell): Value {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== "object" || cell === null) return cell;
  return "class" in cell ? classLabel(telling, cell.class) : phraseOf(telling, cell.code, cell.facts);
}

function isText(kind: ColumnDeclaration["kind"]): boolean {
  return kind === "text" || kind === "class";
}
