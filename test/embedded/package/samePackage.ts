import { unzipSync } from "fflate";

/** Which parts of two packages are not the same, byte for byte. */
export function differentParts(before: Uint8Array, after: Uint8Array): { changed: string[]; lost: string[]; added: string[] } {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return {
    changed: Object.keys(a).filter((name) => name in b && !Buffer.from(a[name]!).equals(Buffer.from(b[name]!))),
    lost: Object.keys(a).filter((name) => !(name in b)),
    added: Object.keys(b).filter((name) => !(name in a)),
  };
}

/** The text of one part of a package. */
export function partText(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}
