/** Text brought to one form for reading: NFKC (so that full-width digits and signs become plain ones), typographic minus as `-`, trimmed. */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2212\u2012\u2013]/g, "-")
    .trim();
}
