/** A short mark of a list of contents (FNV-1a, 32 bits, over their JSON): equal lists have equal marks. O(size). */
export function fingerprint(contents: unknown): string {
  const text = JSON.stringify(contents);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${text.length}:${(hash >>> 0).toString(16)}`;
}
