/** The form in which the names of columns, classes, colours and comparisons are compared: NFKC, lower case, without spaces and joining signs. */
export function comparableName(name: string): string {
  const plain = name.normalize("NFKC").trim().toLowerCase();
  return plain.replace(/[\s_-]+/g, "") || plain;
}
