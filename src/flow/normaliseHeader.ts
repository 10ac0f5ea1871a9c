import { unseen } from "../core/cells/unseen";

/** What stands further on in a header says nothing. */
const longest = 1000;
const brackets = "\\([^()]*\\)|\\[[^[\\]]*\\]|【[^【】]*】|〔[^〔〕]*〕";
const bracketed = new RegExp(brackets, "g");
const first = new RegExp(brackets);
/** Blanks, marks that show nothing, and punctuation but for the signs that say something: a margin % is no margin. */
const joining = new RegExp(`${unseen.source}|[\\s\\p{Cc}]|(?![%‰&@])\\p{P}`, "gu");

/**
 * A header brought to the form in which headers are compared: NFKC, lower case, without a bracketed unit, spaces, line breaks and joining signs. Where all of it
 * stands in brackets, what the first hold is the name. O(length).
 */
export function normaliseHeader(header: string): string {
  const plain = header.slice(0, longest).normalize("NFKC").toLowerCase();
  const name = plain.replace(bracketed, "").replace(joining, "");
  if (name !== "") return name;
  const inside = first.exec(plain)?.[0].slice(1, -1);
  return (inside && normaliseHeader(inside)) || plain.replace(joining, "");
}
