import { PackageError } from "../PackageError";

/**
 * The text of an XML part: UTF-8, UTF-16 with a mark, or the encoding that the declaration names. A mark is dropped.
 * @throws PackageError `damagedXml`
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new PackageError("damagedXml", { part, reason: "encoding" });
  }
}

/** Encodes a changed part as UTF-8 and makes the declaration agree. */
export function encodeXml(text: string): Uint8Array {
  const head = text.slice(0, 200);
  const declared = /^<\?xml[^>]*?encoding=["']([^"']+)["']/.exec(head)?.[1];
  const fitting = declared === undefined || /^utf-?8$/i.test(declared);
  return new TextEncoder().encode(fitting ? text : head.replace(declared, "UTF-8") + text.slice(200));
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^<\?xml[^>]*?encoding=["']([^"']+)["']/.exec(head)?.[1] ?? "utf-8";
}
