import type { StyleModel } from "../../model/WorkbookModel";
import { escapeAttribute } from "../xml/escapeXml";
import { child } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { borderStyle } from "./borderStyles";

type Font = StyleModel["font"];

const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** Gives the text of an old element, so that what the model does not know is carried over. */
export type Raw = (element: XmlElement) => string;

/** `#RRGGBB` as the file writes it. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** A font made of an old one and the fields that are different. */
export function fontXml(font: Font, { old, element, raw }: { old: Font; element: XmlElement | undefined; raw: Raw }): string {
  const parts = new Map((element?.children ?? []).map((one) => [one.local, raw(one)]));
  const set = (name: string, isOn: boolean, xml: string): unknown => (isOn ? parts.set(name, xml) : parts.delete(name));
  if (font.bold !== old.bold) set("b", font.bold, "<b/>");
  if (font.italic !== old.italic) set("i", font.italic, "<i/>");
  if (font.strikethrough !== old.strikethrough) set("strike", font.strikethrough, "<strike/>");
  if (font.underline !== old.underline) set("u", font.underline !== "None", underlineXml(font.underline));
  if (font.raised !== old.raised) set("vertAlign", font.raised !== undefined, `<vertAlign val="${small(font.raised ?? "")}"/>`);
  if (font.size !== old.size || !parts.has("sz")) parts.set("sz", `<sz val="${font.size}"/>`);
  if (font.color !== old.color) parts.set("color", `<color rgb="${argb(font.color)}"/>`);
  if (font.name !== old.name || !parts.has("name")) {
    parts.set("name", `<name val="${escapeAttribute(font.name)}"/>`);
    parts.delete("scheme");
  }
  return `<font>${FONT_ORDER.map((name) => parts.get(name) ?? "").join("")}</font>`;
}

export function fillXml(fill: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Borders made of the old ones and the sides that are different; a diagonal stays. */
export function borderXml(
  borders: StyleModel["borders"],
  { old, element, raw }: { old: StyleModel["borders"]; element: XmlElement | undefined; raw: Raw },
): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const line = borders[side];
    const before = old[side];
    const kept = child(element, side);
    if (kept !== undefined && line?.style === before?.style && line?.color === before?.color) return raw(kept);
    const style = line === undefined ? undefined : borderStyle(line.style);
    return line === undefined || style === undefined
      ? `<${side}/>`
      : `<${side} style="${style}"><color rgb="${argb(line.color)}"/></${side}>`;
  });
  const diagonal = child(element, "diagonal");
  const marks = (element?.attributes ?? []).map((one) => ` ${one.name}="${escapeAttribute(one.value)}"`).join("");
  return `<border${marks}>${sides.join("")}${diagonal === undefined ? "<diagonal/>" : raw(diagonal)}</border>`;
}

const ALIGNMENT = new Set(["horizontal", "vertical", "textRotation", "wrapText", "indent", "shrinkToFit", "readingOrder"]);

/** An alignment; marks of the old one that the model does not know stay. */
export function alignmentXml(
  { horizontal, vertical, wrap, indent, rotation, shrink, readingOrder }: StyleModel["alignment"],
  old: XmlElement | undefined,
): string {
  const kept = (old?.attributes ?? [])
    .filter((one) => !ALIGNMENT.has(one.name))
    .map((one) => ` ${one.name}="${escapeAttribute(one.value)}"`);
  const across = horizontal === "CenterAcrossSelection" ? "centerContinuous" : small(horizontal);
  const turn = rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation;
  const marks = [
    across === "general" ? "" : ` horizontal="${across}"`,
    vertical === "Bottom" ? "" : ` vertical="${small(vertical)}"`,
    turn === 0 ? "" : ` textRotation="${turn}"`,
    wrap ? ' wrapText="1"' : "",
    indent === 0 ? "" : ` indent="${indent}"`,
    shrink ? ' shrinkToFit="1"' : "",
    readingOrder === undefined ? "" : ` readingOrder="${readingOrder === "LeftToRight" ? 1 : 2}"`,
    ...kept,
  ].join("");
  return marks === "" ? "" : `<alignment${marks}/>`;
}

function underlineXml(underline: string): string {
  return underline === "Single" ? "<u/>" : `<u val="${small(underline)}"/>`;
}

function small(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
