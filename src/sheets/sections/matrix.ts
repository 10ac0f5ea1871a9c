import { palette } from "../../core/palette";
import type { MatrixLine, Section } from "../../core/method/Section";
import type { Role } from "../../core/Role";
import { total } from "../../core/statistics/total";
import { sheetWords } from "../../words/sheets";
import { cellText, phraseOf } from "../columns/sectionColumns";
import { countFormat } from "../formats/columnFormat";
import { moneyFormat } from "../formats/moneyFormat";
import type { Part, PartBlock } from "../layout/Part";
import { sectionFrame } from "../layout/sectionFrame";
import type { Style, Value } from "../SheetDescription";
import type { Telling } from "../Telling";

type Matrix = Extract<Section, { kind: "matrix" }>;
type Numbers = readonly (number | null)[];

/** What the rows are stands in the first column, which line it is in the second. */
const firstColumn = 2;

/** A cross table with several lines in every row, totals at the right and at the bottom, cells in the colours of their roles. */
export function matrix(telling: Telling, section: Matrix): Part {
  const { words, language } = telling;
  const { title, note } = words.sections[section.id]!;
  const { rows, columns, lines } = section;
  const totalColumn = firstColumn + columns.length;
  const formats = lines.map((line) => formatOf(line, telling));
  const sums = lines.map(({ cells }) => columns.map((_, column) => sumOf(cells.map((row) => row[column] ?? null))));
  const body: Part = {
    rows: 1 + (rows.length + 1) * lines.length,
    blocks: [
      ...headers(telling, section),
      ...rows.flatMap((label, at): PartBlock[] => [
        ...labelsOf(telling, section, { row: 1 + at * lines.length, label: cellText(telling, label) }),
        ...lines.flatMap(({ cells }, line) =>
          lineBlocks(cells[at]!, {
            row: 1 + at * lines.length + line,
            format: formats[line]!,
            // A cell with somebody in it keeps its colour in the lines that are empty.
            roles: section.roles[at]!.map((role, column) => (lines.some((each) => each.cells[at]![column] != null) ? role : "plain")),
            last: line === lines.length - 1,
          }),
        ),
      ]),
      ...labelsOf(telling, section, { row: 1 + rows.length * lines.length, label: sheetWords.total[language], bold: true }),
      ...sums.flatMap((numbers, line) =>
        lineBlocks(numbers, { row: 1 + rows.length * lines.length + line, format: formats[line]!, bold: true }),
      ),
    ],
    rules: [],
    charts: [],
    even: [[firstColumn, totalColumn]],
  };
  return sectionFrame(title[language], [note?.[language]], body);
}

function headers(telling: Telling, { corner, columns }: Matrix): PartBlock[] {
  const style = { bold: true, rule: true } as const;
  const labels = columns.map((label) => cellText(telling, label));
  return [
    { row: 0, column: 0, values: [[phraseOf(telling, corner), null]], style },
    { row: 0, column: firstColumn, values: [[...labels, sheetWords.total[telling.language]]], style: { ...style, align: "right" } },
  ];
}

/** What a row is, and its lines. */
function labelsOf(
  telling: Telling,
  { lines }: Matrix,
  { row, label, bold = false }: { readonly row: number; readonly label: Value; readonly bold?: boolean },
): PartBlock[] {
  const last = lines.length - 1;
  return lines.map(({ id }, line) => ({
    row: row + line,
    column: 0,
    values: [[line === 0 ? label : null, phraseOf(telling, id)]],
    style: { ...(line === last && !bold && { rule: true }), ...(bold && { bold }) },
  }));
}

interface Line {
  readonly row: number;
  readonly format: string;
  readonly roles?: readonly Role[];
  readonly bold?: boolean;
  /** Whether it ends its row of the matrix. */
  readonly last?: boolean;
}

/** One line of numbers with its total; neighbours of one colour are written together. */
function lineBlocks(numbers: Numbers, { row, format, roles = [], bold = false, last = false }: Line): PartBlock[] {
  const base: Style = { align: "right", ...(bold && { bold }), ...(last && { rule: true }) };
  const runs: { from: number; role: Role; values: (number | null)[] }[] = [];
  numbers.forEach((number, at) => {
    const role = roles[at] ?? "plain";
    const run = runs.at(-1);
    if (run?.role === role) run.values.push(number);
    else runs.push({ from: at, role, values: [number] });
  });
  const cells = runs.map(({ from, role, values }): PartBlock => {
    const { fill, text } = palette[role];
    const style = { ...base, ...(fill !== null && { fill }), ...(text !== null && { color: text }) };
    return { row, column: firstColumn + from, values: [values], formats: [format], style };
  });
  return [
    ...cells,
    { row, column: firstColumn + numbers.length, values: [[sumOf(numbers)]], formats: [format], style: { ...base, bold: true } },
  ];
}

function formatOf({ kind, cells }: MatrixLine, { report }: Telling): string {
  return kind === "count" ? countFormat : moneyFormat(cells.flat(), report.moneyFormat);
}

function sumOf(numbers: Numbers): number {
  return total(numbers.map((number) => number ?? 0));
}
