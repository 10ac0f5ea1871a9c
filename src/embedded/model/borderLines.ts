/** A line as Office.js speaks of it. */
export interface BorderWords {
  style: string;
  weight: string;
}

/**
 * The lines of cell borders: the file's word, which the model keeps (ECMA-376 part 1, 18.18.3), and Office.js's style and weight
 * (Excel.BorderLineStyle, Excel.BorderWeight).
 */
const lines: Readonly<Record<string, BorderWords>> = {
  thin: { style: "Continuous", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

/** Office.js's words for a line of the model. */
export function borderWords(line: string): BorderWords {
  return lines[line] ?? { style: "Continuous", weight: "Thin" };
}

/** The line of that style whose weight is nearest to what is asked for; `undefined` for a style that Excel does not have. */
export function borderLine({ style, weight }: { style: string; weight?: string }): string | undefined {
  const alike = Object.keys(lines).filter((line) => lines[line]?.style === style);
  return alike.find((line) => lines[line]?.weight === weight) ?? alike[0];
}

export const borderWeights: readonly string[] = ["Hairline", "Thin", "Medium", "Thick"];
