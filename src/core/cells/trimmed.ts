import { unseen } from "./unseen";

/** A text without the white space and the marks that show nothing at its two ends. O(length). */
export function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isEdge(text.charAt(start))) start++;
  while (end > start && isEdge(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function isEdge(sign: string): boolean {
  return (sign < "!" || sign > "~") && (unseen.test(sign) || sign.trim() === "");
}
