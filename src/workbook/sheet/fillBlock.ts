import type { Block, Style } from "../../sheets/SheetDescription";
import type { Area } from "../../core/Area";
import { inputOf } from "../cells/inputOf";
import { rangeAt } from "../session/rangeAt";
import { setFormat } from "../session/setFormat";
import type { Work } from "../session/Work";
import { writeRows } from "../write/writeRows";

const alignment = { left: "Left", center: "Center", right: "Right" } as const satisfies Record<NonNullable<Style["align"]>, string>;
const ruleColor = "#7F7F7F";

/** The cells of a block. */
export function areaOfBlock({ row, column, values }: Block): Area {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}

/** Queues the look of cells. */
export function applyStyle({ format }: Excel.Range, style: Style): void {
  const { font } = format;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.size !== undefined) font.size = style.size;
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align) format.horizontalAlignment = alignment[style.align];
  if (style.indent) format.indentLevel = style.indent;
  if (style.wrap) format.wrapText = true;
  if (style.top) format.verticalAlignment = Excel.VerticalAlignment.top;
  if (!style.rule) return;
  const rule = format.borders.getItem(Excel.BorderIndex.edgeBottom);
  rule.style = Excel.BorderLineStyle.continuous;
  rule.color = ruleColor;
}

/** Writes one block: its look first, so that values take no format of their own, then the values. */
export async function fillBlock(work: Work, sheet: Excel.Worksheet, block: Block): Promise<void> {
  const area = areaOfBlock(block);
  if (area.rows === 0 || area.columns === 0) return;
  const { formats = [], style, values } = block;
  const [only] = formats;
  if (formats.length === 1 && only) setFormat(rangeAt(sheet, area), only);
  if (formats.length > 1) {
    formats.slice(0, area.columns).forEach((format, index) => {
      if (format) setFormat(rangeAt(sheet, { ...area, column: area.column + index, columns: 1 }), format);
    });
  }
  if (style) applyStyle(rangeAt(sheet, area), style);
  await writeRows(work, { sheet, area, inputAt: (row, column) => inputOf(values[row]?.[column] ?? null) });
}
