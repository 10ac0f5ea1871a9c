import { BorderStyleTypes } from "@univerjs/core";

/** The names of border lines in files (ECMA-376 part 1, 18.18.3) beside the grid's own numbers. */
export const borderStyles: Readonly<Record<string, BorderStyleTypes>> = {
  none: BorderStyleTypes.NONE,
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

/** Office.js's words for lines that files call otherwise. */
const office: Readonly<Record<string, string>> = { continuous: "thin", dash: "dashed", dot: "dotted" };

/** The grid's number for a line by the file's name or by Office.js's; a name that is unknown is a thin line. */
export function borderStyle(name: string): BorderStyleTypes {
  const plain = office[name.toLowerCase()] ?? name;
  const key = Object.keys(borderStyles).find((known) => known.toLowerCase() === plain.toLowerCase());
  return borderStyles[key ?? "thin"] ?? BorderStyleTypes.THIN;
}
