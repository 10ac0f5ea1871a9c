/** One SVG element as data, so that drawing a chart is a pure function. */
export interface ChartElement {
  tag: "svg" | "g" | "rect" | "line" | "path" | "circle" | "text" | "title";
  attributes: Readonly<Record<string, string | number>>;
  children: readonly ChartElement[];
  text?: string;
}

export function element(
  tag: ChartElement["tag"],
  attributes: ChartElement["attributes"] = {},
  children: readonly ChartElement[] = [],
): ChartElement {
  return { tag, attributes, children };
}

/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const ink = { title: "#242424", text: "#595959", axis: "#BFBFBF", grid: "#E6E6E6" } as const;

interface TextOptions {
  size?: number;
  anchor?: "start" | "middle" | "end";
  color?: string;
  bold?: boolean;
  /** Degrees, about the text's own point. */
  turn?: number;
}

/** A line of text whose middle lies at `y`. */
export function textElement(text: string, [x, y]: readonly [number, number], options: TextOptions = {}): ChartElement {
  const { size = 11, anchor = "middle", color = ink.text, bold = false, turn } = options;
  const attributes = {
    x,
    y,
    "font-size": size,
    "text-anchor": anchor,
    "dominant-baseline": "central",
    fill: color,
    ...(bold ? { "font-weight": 600 } : {}),
    ...(turn ? { transform: `rotate(${turn} ${x} ${y})` } : {}),
  };
  return { tag: "text", attributes, children: [], text };
}

/** Approximate width in pixels: Chinese, Japanese and Korean characters are square, others about half as wide. */
export function textWidth(text: string, size = 11): number {
  let width = 0;
  for (const letter of text) width += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(letter) ? size : size * 0.54;
  return width;
}

/** The text cut to a width, with an ellipsis where it was cut. */
export function fittedText(text: string, width: number, size = 11): string {
  if (textWidth(text, size) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** The text in as many lines as the width needs, at most `most`; the last one is cut. */
export function wrappedText(text: string, width: number, { size = 11, most = 2 } = {}): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(/[\u2e80-\u9fff\uff00-\uffef]|\s*[^\s\u2e80-\u9fff\uff00-\uffef]+\s*/g) ?? [text]) {
    if (line !== "" && textWidth(line + word, size) > width && lines.length < most - 1) {
      lines.push(line.trim());
      line = "";
    }
    line += word;
  }
  return [...lines, fittedText(line.trim(), width, size)];
}
