import type { Role } from "./Role";

/** How a role looks: in cells (fill and text) and in charts. Colours are `#RRGGBB`. */
export interface RoleColours {
  /** `null` where cells of the role keep the workbook's own look. */
  readonly fill: string | null;
  readonly text: string | null;
  readonly chart: string;
  /** Outline of the chart colour where that alone would be too light to stand out from white. */
  readonly outline: string | null;
}

/**
 * The colours of the roles, from best to gone: blue, green, sand, amber, rust, grey. Chosen so that neighbours stay apart for
 * protanopia, deuteranopia and tritanopia, and so that text on its fill keeps at least 6.5 : 1. In grey they do not all stay apart: there the word of the class tells it, which always stands with its colour.
 */
export const palette: Readonly<Record<Role, RoleColours>> = {
  best: { fill: "#B9D6F2", text: "#0A3D73", chart: "#0B5CAD", outline: null },
  good: { fill: "#DDF1EA", text: "#0B4F40", chart: "#35B597", outline: "#0B4F40" },
  fair: { fill: "#ECE5C8", text: "#4A4630", chart: "#C9C08F", outline: "#4A4630" },
  watch: { fill: "#FFE08A", text: "#5C3F00", chart: "#E8A200", outline: "#5C3F00" },
  risk: { fill: "#F4B9A0", text: "#6D2200", chart: "#B8400A", outline: null },
  gone: { fill: "#CFCFCF", text: "#2E2E2E", chart: "#5F5F5F", outline: null },
  plain: { fill: null, text: null, chart: "#B8B8B8", outline: "#5F5F5F" },
};
