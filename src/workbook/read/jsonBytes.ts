const encoder = new TextEncoder();

/** Bytes that a value takes in a request, as JSON in UTF-8. O(size). */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
