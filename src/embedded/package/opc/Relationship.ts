export interface Relationship {
  id: string;
  /** Full type; compare its last word, as dialects differ in the rest. */
  type: string;
  /** The part it leads to, or the address outside. */
  target: string;
  external: boolean;
}

/** Whether a relationship is of the type that ends with this word. */
export function isRelationship(word: string): (one: Relationship) => boolean {
  return (one) => one.type.endsWith(`/${word}`);
}
