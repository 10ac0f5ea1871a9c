import { displayWidth } from "./displayWidth";

/** A word with the spaces behind it, or a Chinese character, after which a line may end. */
const piece = /[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/gu;

/** The lines of a text that is broken between words, and between Chinese characters, at a width in digits of its font. O(length). */
export function linesIn(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const [each] of text.matchAll(piece)) {
    if (used > 0 && used + displayWidth(each.trimEnd()) > width) {
      lines += 1;
      used = 0;
    }
    used += displayWidth(each);
  }
  return lines;
}
