/**
 * Advance widths of Arial, in thousandths of the size, of the characters 32 to 126. Liberation Sans has the same, and Segoe UI is narrower, so what has room here has
 * room in Excel. Source: the fonts' horizontal metrics (hmtx).
 */
const regular =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";
const bold =
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584";
const widths = { regular: regular.split(" ").map(Number), bold: bold.split(" ").map(Number) };

/** Size in pixels, and weight. */
export interface Type {
  readonly size: number;
  readonly weight: keyof typeof widths;
}

/** Characters as wide as high: Chinese, and the full-width marks. */
const full = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF…—→①-⑳]/u;

/** The width of a text on one line, in pixels. */
export function widthOf(text: string, { size, weight }: Type): number {
  let sum = 0;
  for (const character of text) sum += full.test(character) ? 1000 : (widths[weight][character.codePointAt(0)! - 32] ?? 600);
  return (sum * size) / 1000;
}

/** How many lines a text takes in a column: words stay whole, Chinese breaks anywhere. */
export function linesOf(text: string, type: Type, room: number): number {
  let lines = 1;
  let taken = 0;
  for (const piece of text.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]|[^\s\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]+\s*|\s+/gu) ??
    []) {
    const width = widthOf(piece.trimEnd(), type);
    if (taken > 0 && taken + width > room) {
      lines += 1;
      taken = 0;
    }
    taken += widthOf(piece, type);
  }
  return lines;
}
