import { displayWidth } from "./displayWidth";

/** The width that a text needs on two lines, broken between words where that is shortest; that of the whole where it is one word. O(length). */
export function brokenWidth(text: string): number {
  const whole = displayWidth(text);
  const breaks = [...text.matchAll(/ /g)].map(({ index }) => displayWidth(text.slice(0, index)));
  return Math.min(whole, ...breaks.map((before) => Math.max(before, whole - before - 1)));
}
