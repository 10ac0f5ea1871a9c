import { BooleanNumber, ColorKit, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderStyleData, IColorStyle, IStyleData, Nullable } from "@univerjs/core";
import type { BorderLine, StyleModel } from "../../model/WorkbookModel";
import { borderStyles } from "./borderStyles";

const horizontal: Partial<Record<HorizontalAlign, string>> = {
  [HorizontalAlign.LEFT]: "Left",
  [HorizontalAlign.CENTER]: "Center",
  [HorizontalAlign.RIGHT]: "Right",
  [HorizontalAlign.JUSTIFIED]: "Justify",
  [HorizontalAlign.DISTRIBUTED]: "Distributed",
};

const vertical: Partial<Record<VerticalAlign, string>> = {
  [VerticalAlign.TOP]: "Top",
  [VerticalAlign.MIDDLE]: "Center",
  [VerticalAlign.BOTTOM]: "Bottom",
};

/** `#RRGGBB` in capitals, or undefined where the grid names no colour. */
function colour(style: Nullable<IColorStyle>): string | undefined {
  if (!style?.rgb) return undefined;
  const kit = new ColorKit(style.rgb);
  return kit.isValid ? kit.toHexString().toUpperCase() : undefined;
}

function borderLine(line: Nullable<IBorderStyleData>): BorderLine | undefined {
  if (!line || !line.s) return undefined;
  const style = Object.keys(borderStyles).find((name) => borderStyles[name] === line.s) ?? "thin";
  return { style, color: colour(line.cl) ?? "#000000" };
}

function sidesOf(data: IStyleData): StyleModel["borders"] {
  const sides = {
    top: borderLine(data.bd?.t),
    bottom: borderLine(data.bd?.b),
    left: borderLine(data.bd?.l),
    right: borderLine(data.bd?.r),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined));
}

/** A number of the grid as an alignment's name; the name that stands for it already is kept, so that rarer names survive. */
function alignment<Key extends number>(key: Nullable<Key>, names: Partial<Record<Key, string>>, fallback: string): string {
  return (key ? names[key] : undefined) ?? fallback;
}

/**
 * The look of a cell after a person changed it at the grid. What the grid does not know (protection, for one) is taken from `before`.
 * The result has no origin: it is a style of its own.
 */
export function styleModel(data: IStyleData, before: StyleModel): StyleModel {
  const on = (flag: Nullable<BooleanNumber>): boolean => flag === BooleanNumber.TRUE;
  const underlined = on(data.ul?.s);
  const wasUnderlined = before.font.underline !== "" && before.font.underline.toLowerCase() !== "none";
  return {
    numberFormat: data.n?.pattern || "General",
    font: {
      ...before.font,
      name: data.ff ?? before.font.name,
      size: data.fs ?? before.font.size,
      bold: on(data.bl),
      italic: on(data.it),
      underline: underlined === wasUnderlined ? before.font.underline : underlined ? "Single" : "None",
      strikethrough: on(data.st?.s),
      color: colour(data.cl) ?? "#000000",
    },
    fill: colour(data.bg) ?? null,
    borders: sidesOf(data),
    alignment: {
      ...before.alignment,
      horizontal: alignment(data.ht, horizontal, "General"),
      vertical: alignment(data.vt, vertical, "Bottom"),
      wrap: data.tb === WrapStrategy.WRAP,
      indent: data.pd?.l ? Math.max(0, Math.round((data.pd.l - 2) / 9)) : 0,
      rotation: data.tr?.a ? -data.tr.a : 0,
    },
    locked: before.locked,
  };
}
