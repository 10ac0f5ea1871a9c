const SPECIAL = /[&<>"\r\n\t]/g;
const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Text for an attribute: line breaks and tabs as references, or a reader would turn them into spaces. */
export function escapeAttribute(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character]!);
}

/** Text for an element's content. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, (character) => ENTITIES[character]!) : text;
}
