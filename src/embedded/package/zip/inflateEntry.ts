import { inflateSync } from "fflate";
import { PackageError } from "../PackageError";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./ZipEntry";

/**
 * The bytes of one file. Never makes more than the directory promised.
 * @throws PackageError `damagedZip` when the stream, its length or its checksum is wrong
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.raw : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new PackageError("damagedZip", { reason: "checksum", part: entry.name });
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(entry.raw, { out: new Uint8Array(entry.size) });
  } catch {
    throw new PackageError("damagedZip", { reason: "stream", part: entry.name });
  }
}
