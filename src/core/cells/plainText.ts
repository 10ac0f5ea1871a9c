import { trimmed } from "./trimmed";

/**
 * Text brought to one form for reading: NFKC (so that full-width digits and signs become plain ones), the digits of every script as 0-9, typographic hyphens and
 * minus as `-`, without marks that show nothing, trimmed. Superscripts, fractions and circled numbers stay as they are: `1,234¹` is not 12341. O(length).
 */
export function plainText(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.trim();
  const plain = text
    .replace(/[^\p{No}]+/gu, (part) => part.normalize("NFKC"))
    .replace(/\p{Cf}/gu, "")
    .replace(/(?![0-9])\p{Nd}/gu, digitOf)
    .replace(/[\u2010-\u2013\u2212]/g, "-");
  return trimmed(plain);
}

const isDigit = /^\p{Nd}$/u;

/** The digits of a script stand in a row from 0 to 9. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0)!;
  let value = 0;
  while (isDigit.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value % 10);
}
