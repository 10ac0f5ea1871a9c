/** Sentences on one line: a space between them, except after a Chinese full stop, which brings its own. */
export function joinSentences(sentences: readonly (string | undefined)[]): string {
  return sentences
    .filter((sentence) => sentence !== undefined && sentence !== "")
    .join(" ")
    .replace(/。 /g, "。");
}
