import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./ZipEntry";

/** 1 January 1980, 00:00: what Excel writes, and the same on every run. */
const STAMP = 0x00210000;
/** From this size on speed counts for more than the last percent of size. */
const LARGE = 4_000_000;

/** Makes a zip entry of plain bytes. */
export function deflateEntry(name: string, bytes: Uint8Array, stamp = STAMP): ZipEntry {
  const raw = deflateSync(bytes, { level: bytes.length > LARGE ? 3 : 6 });
  return { name, method: 8, raw, size: bytes.length, crc: crc32(bytes), stamp };
}
