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

/** The file's word for a line style, whether it is the file's or Office.js's; `undefined` for none. */
export function borderStyle(style: string): string | undefined {
  const word = style.charAt(0).toLowerCase() + style.slice(1);
  return OFFICE[style] ?? (borderStyles.has(word) ? word : undefined);
}
