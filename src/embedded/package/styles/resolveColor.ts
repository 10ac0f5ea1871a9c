import { attribute, flag, numeric } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { tinted } from "./tint";

/** The colours that a workbook's indexes and theme numbers mean. */
export interface Palette {
  theme: readonly string[];
  indexed: readonly string[];
}

/** A colour element as `#RRGGBB`; `undefined` for automatic or none. */
export function resolveColor(element: XmlElement | undefined, palette: Palette): string | undefined {
  if (element === undefined || flag(element, "auto")) return undefined;
  const base = baseColor(element, palette);
  return base === undefined ? undefined : tinted(base, numeric(element, "tint") ?? 0);
}

function baseColor(element: XmlElement, palette: Palette): string | undefined {
  const rgb = attribute(element, "rgb");
  if (rgb !== undefined && /^(?:[0-9a-fA-F]{2})?[0-9a-fA-F]{6}$/.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const theme = numeric(element, "theme");
  if (theme !== undefined) return palette.theme[theme];
  const indexed = numeric(element, "indexed");
  return indexed === undefined ? undefined : palette.indexed[indexed];
}
