/**
 * The sixteen bits by which a file remembers a password that keeps its structure, as four hexadecimal digits. It guards against mistakes, not
 * against people. Source: [MS-OFFCRYPTO] 2.3.7.1; ECMA-376 part 4, 14.7.1.
 */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) hash = turned(hash) ^ ((character.codePointAt(0) ?? 0) & 0xffff);
  hash = turned(hash) ^ password.length ^ 0xce4b;
  return (hash & 0xffff).toString(16).toUpperCase().padStart(4, "0");
}

/** Fifteen bits, turned by one. */
function turned(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
