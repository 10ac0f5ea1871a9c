import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IStyleData } from "@univerjs/core";
import type { BorderLine, StyleModel } from "../../model/WorkbookModel";
import { borderStyle } from "./borderStyles";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centeracrossselection: HorizontalAlign.CENTER,
  centercontinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const;

function border(line: BorderLine): IBorderData["t"] {
  return { s: borderStyle(line.style), cl: { rgb: line.color || "#000000" } };
}

function borders(style: StyleModel): IBorderData | null {
  const data: IBorderData = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = style.borders[side];
    data[sides[side]] = line && line.style.toLowerCase() !== "none" ? border(line) : null;
  }
  return Object.values(data).some(Boolean) ? data : null;
}

/** Everything about a look in the grid's terms, nothing left out: the base that other looks are compared with. */
export function fullStyle(style: StyleModel): IStyleData {
  const { font, alignment } = style;
  const underline = font.underline.toLowerCase();
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ff: font.name,
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: { s: flag(underline !== "" && underline !== "none") },
    st: { s: flag(font.strikethrough) },
    cl: font.color ? { rgb: font.color } : null,
    bg: style.fill ? { rgb: style.fill } : null,
    bd: borders(style),
    n: style.numberFormat && style.numberFormat !== "General" ? { pattern: style.numberFormat } : null,
    ht: horizontal[alignment.horizontal.toLowerCase()] ?? null,
    vt: vertical[alignment.vertical.toLowerCase()] ?? VerticalAlign.BOTTOM,
    tb: alignment.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    tr: alignment.rotation ? { a: -alignment.rotation } : null,
    pd: alignment.indent ? { l: 2 + alignment.indent * 9, r: 2 + alignment.indent * 9 } : null,
  };
}

/**
 * What a look adds to the workbook's default look. Properties that equal the default are `null`, the grid's word for "take away", so that
 * a table's colours and a column's format show through.
 */
export function styleData(style: StyleModel, base: StyleModel | undefined): IStyleData {
  const own = fullStyle(style);
  if (!base || base === style) return own;
  const common = fullStyle(base);
  return Object.fromEntries(
    Object.entries(own).map(([key, value]) => [
      key,
      JSON.stringify(value) === JSON.stringify(common[key as keyof IStyleData]) ? null : value,
    ]),
  );
}
