import { DEFAULT_STYLE } from "../../model/StyleList";
import type { BorderLine, DifferentialFormat, StyleModel } from "../../model/WorkbookModel";
import { attribute, child, childrenOf, flag, numeric, path } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { builtInFormats } from "./builtInFormats";
import { indexedColors } from "./indexedColors";
import type { Palette } from "./resolveColor";
import { resolveColor } from "./resolveColor";
import { readTheme } from "./readTheme";
import type { StyleSheet } from "./StyleSheet";

type Font = StyleModel["font"];

/** Resolves every cell style of a workbook: theme, tint and palette applied. */
export function readStyles(root: XmlElement | undefined, theme: XmlElement | undefined): StyleSheet {
  const own = childrenOf(path(root, "colors", "indexedColors"), "rgbColor").map(
    (one) => `#${(attribute(one, "rgb") ?? "").slice(-6).toUpperCase()}`,
  );
  const palette: Palette = { theme: readTheme(theme), indexed: own.length > 0 ? own : indexedColors };
  const differential = childrenOf(child(root, "dxfs"), "dxf").map((dxf) => readDifferential(dxf, palette));
  const styles = root === undefined ? [] : readCellStyles(root, palette);
  if (styles.length === 0) styles.push({ ...DEFAULT_STYLE, origin: 0 });
  return root === undefined ? { styles, differential, palette } : { styles, differential, palette, root };
}

function readCellStyles(root: XmlElement, palette: Palette): StyleModel[] {
  const formats = new Map(builtInFormats);
  for (const one of childrenOf(child(root, "numFmts"), "numFmt"))
    formats.set(numeric(one, "numFmtId") ?? -1, attribute(one, "formatCode") ?? "General");
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = childrenOf(child(root, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = childrenOf(child(root, "borders"), "border").map((border) => readBorders(border, palette));
  return childrenOf(child(root, "cellXfs"), "xf").map((xf, origin) => ({
    numberFormat: formats.get(numeric(xf, "numFmtId") ?? 0) ?? "General",
    font: fonts[numeric(xf, "fontId") ?? 0] ?? DEFAULT_STYLE.font,
    fill: fills[numeric(xf, "fillId") ?? 0] ?? null,
    borders: borders[numeric(xf, "borderId") ?? 0] ?? {},
    alignment: readAlignment(child(xf, "alignment")),
    locked: flag(child(xf, "protection"), "locked", true),
    origin,
  }));
}

const RAISED: Readonly<Record<string, Font["raised"]>> = { subscript: "Subscript", superscript: "Superscript" };

/** Reading orders by the file's numbers; 0 is what the text says. */
const ORDERS = [undefined, "LeftToRight", "RightToLeft"] as const;

function readFont(font: XmlElement, palette: Palette): Font {
  const underline = child(font, "u");
  const raised = RAISED[attribute(child(font, "vertAlign"), "val") ?? ""];
  return {
    name: attribute(child(font, "name"), "val") ?? DEFAULT_STYLE.font.name,
    size: numeric(child(font, "sz"), "val") ?? DEFAULT_STYLE.font.size,
    bold: isOn(child(font, "b")),
    italic: isOn(child(font, "i")),
    underline: underline === undefined ? "None" : capital(attribute(underline, "val") ?? "single"),
    strikethrough: isOn(child(font, "strike")),
    color: resolveColor(child(font, "color"), palette) ?? "#000000",
    ...(raised ? { raised } : {}),
  };
}

function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = child(fill, "patternFill");
  if (pattern === undefined) return resolveColor(path(fill, "gradientFill", "stop", "color"), palette) ?? null;
  const type = attribute(pattern, "patternType") ?? "none";
  if (type === "none") return null;
  const front = resolveColor(child(pattern, "fgColor"), palette);
  return type === "solid" ? (front ?? null) : (resolveColor(child(pattern, "bgColor"), palette) ?? front ?? null);
}

function readBorders(border: XmlElement, palette: Palette): StyleModel["borders"] {
  const borders: StyleModel["borders"] = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = readLine(child(border, side) ?? child(border, side === "left" ? "start" : side === "right" ? "end" : side), palette);
    if (line !== undefined) borders[side] = line;
  }
  return borders;
}

function readLine(side: XmlElement | undefined, palette: Palette): BorderLine | undefined {
  const style = attribute(side, "style");
  return style === undefined || style === "none" ? undefined : { style, color: resolveColor(child(side, "color"), palette) ?? "#000000" };
}

function readAlignment(alignment: XmlElement | undefined): StyleModel["alignment"] {
  const turn = numeric(alignment, "textRotation") ?? 0;
  const readingOrder = ORDERS[numeric(alignment, "readingOrder") ?? 0];
  const horizontal = attribute(alignment, "horizontal") ?? "general";
  return {
    horizontal: horizontal === "centerContinuous" ? "CenterAcrossSelection" : capital(horizontal),
    vertical: capital(attribute(alignment, "vertical") ?? "bottom"),
    wrap: flag(alignment, "wrapText"),
    indent: numeric(alignment, "indent") ?? 0,
    rotation: turn === 255 ? 180 : turn > 90 ? 90 - turn : turn,
    ...(flag(alignment, "shrinkToFit") ? { shrink: true as const } : {}),
    ...(readingOrder ? { readingOrder } : {}),
  };
}

function readDifferential(dxf: XmlElement, palette: Palette): DifferentialFormat {
  const font = child(dxf, "font");
  const pattern = path(dxf, "fill", "patternFill");
  const fill = resolveColor(child(pattern, "bgColor"), palette) ?? resolveColor(child(pattern, "fgColor"), palette);
  const color = resolveColor(child(font, "color"), palette);
  const format: DifferentialFormat = {};
  if (fill !== undefined) format.fill = fill;
  if (color !== undefined) format.color = color;
  if (child(font, "b") !== undefined) format.bold = isOn(child(font, "b"));
  if (child(font, "i") !== undefined) format.italic = isOn(child(font, "i"));
  return format;
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flag(element, "val", true);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
