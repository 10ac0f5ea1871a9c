import { attribute, child, path } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";

/** In the order that a cell's `theme` attribute counts: light and dark swapped against the theme part. */
const ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"] as const;

/** Office's own colours, for a workbook without a theme. */
export const officeTheme: readonly string[] = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

/** The twelve colours of a theme part, by the number that cells use. */
export function readTheme(theme: XmlElement | undefined): readonly string[] {
  const scheme = path(theme, "themeElements", "clrScheme");
  return ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const value = attribute(color, "lastClr") ?? (color?.local === "srgbClr" ? attribute(color, "val") : undefined);
    return value !== undefined && /^[0-9a-fA-F]{6}$/.test(value) ? `#${value.toUpperCase()}` : officeTheme[index]!;
  });
}
