/** What turns a keyword behind it into its opposite: "does not ask for", 沒有, 不太; but 有沒有 asks. */
const negated =
  /(?:\b(?:not|no|never|without)|n['’]t)\s+(?:\w+\s+){0,3}$|(?:不|不太|不會|不会|不怎麼|不怎么|沒|没|(?<!有)(?:沒有|没有)|未|無|无|並非|并非)$/u;
/** So many characters before a keyword are looked at. */
const reach = 24;
const letter = /[\p{L}\p{N}]/u;
const han = /\p{Script=Han}/u;

/** A note as it is searched: full-width forms made plain, in lower case. */
export function searchable(note: string): string {
  return note.normalize("NFKC").toLowerCase();
}

/**
 * Whether a note, made searchable, holds a keyword that is not denied. A keyword in letters must begin a word and may go on (`discount` finds "discounts");
 * Chinese has no such borders. O(length).
 */
export function mentions(note: string, keyword: string): boolean {
  for (let at = note.indexOf(keyword); at >= 0; at = note.indexOf(keyword, at + 1)) {
    const before = note.slice(Math.max(0, at - reach), at);
    const last = before.at(-1) ?? "";
    const insideWord = !han.test(keyword[0]!) && letter.test(last) && !han.test(last);
    if (!insideWord && !negated.test(before)) return true;
  }
  return false;
}
