/** A header brought to the form in which headers are compared: NFKC, lower case, without a bracketed unit, spaces and joining signs. */
export function normaliseHeader(header: string): string {
  const plain = header.normalize("NFKC").toLowerCase();
  const withoutUnit = plain.replace(/\([^)]*\)|\[[^\]]*\]/g, "");
  return (withoutUnit.trim() === "" ? plain : withoutUnit).replace(/[\s_\-./:#*'"]+/g, "");
}
