/** A title or a series' name as Excel takes it for text: what begins with `=` it would take for a reference, so that a space stands in front. */
export function chartText(text: string): string {
  return text.startsWith("=") ? ` ${text}` : text;
}
