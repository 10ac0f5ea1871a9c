/** Line styles of the file format. The model uses the same words. */
export const borderStyles: ReadonlySet<string> = new Set([
  "thin",
  "medium",
  "dashed",
  "dotted",
  "thick",
  "double",
  "hair",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
]);

/** Office.js's words for the same lines, without a weight. */
const OFFICE: Readonly<Record<string, string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};

/** The file's word for a line style; `undefined` for none. */
export function borderStyle(style: string): string | undefined {
  return borderStyles.has(style) ? style : OFFICE[style];
}
