import type { StyleModel } from "./WorkbookModel";

/** Excel's look of a cell that nobody formatted. */
export const DEFAULT_STYLE: StyleModel = {
  numberFormat: "General",
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: "None", strikethrough: false, color: "#000000" },
  fill: null,
  borders: {},
  alignment: { horizontal: "General", vertical: "Bottom", wrap: false, indent: 0, rotation: 0 },
  locked: true,
};

/** The workbook's styles; equal looks share one index. */
export class StyleList {
  readonly styles: StyleModel[] = [];
  readonly #indexes = new Map<string, number>();

  constructor(first: StyleModel = DEFAULT_STYLE) {
    this.indexOf(first);
  }

  /** The index of an equal style, added when there is none. Styles that come from different records of a file stay apart. */
  indexOf(style: StyleModel): number {
    const key = keyOf(style);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.styles.push(Object.freeze({ ...style }));
    this.#indexes.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** Puts another default in the place of index 0, as a file that is opened does. */
  setDefault(style: StyleModel): void {
    this.styles[0] = Object.freeze({ ...style });
    this.#indexes.set(keyOf(style), 0);
  }
}

function keyOf({ numberFormat, font, fill, borders, alignment, locked, origin }: StyleModel): string {
  const lines = [borders.top, borders.bottom, borders.left, borders.right].map((line) => (line ? [line.style, line.color] : 0));
  const face = [font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color, font.raised ?? 0];
  const place = [
    alignment.horizontal,
    alignment.vertical,
    alignment.wrap,
    alignment.indent,
    alignment.rotation,
    alignment.shrink ?? 0,
    alignment.readingOrder ?? 0,
  ];
  return JSON.stringify([numberFormat, face, fill, lines, place, locked, origin ?? -1]);
}
