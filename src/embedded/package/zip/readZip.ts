import { PackageError } from "../PackageError";
import type { ZipEntry } from "./ZipEntry";
import { zipLimits } from "./zipLimits";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Lists the files of a zip, in directory order, without inflating them.
 * @throws PackageError `damagedZip`, `encrypted`, `tooLarge`
 * @see APPNOTE.TXT, PKWARE: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  if (count > zipLimits.entries) throw new PackageError("tooLarge", { limit: zipLimits.entries, found: count });
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = offset;
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw damaged("directory");
    const length = view.getUint16(at + 28, true);
    const entry = readEntry(view, at);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (entry.name.endsWith("/")) continue;
    if (names.has(entry.name)) throw damaged("twice", entry.name);
    names.add(entry.name);
    total += entry.size;
    if (total > zipLimits.total) throw new PackageError("tooLarge", { limit: zipLimits.total, found: total });
    entries.push(entry);
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === 0xffffffff ? findDirectory64(view, at) : { count, offset };
  }
  throw damaged("end");
}

function findDirectory64(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw damaged("zip64");
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) throw damaged("zip64");
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function readEntry(view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  if (at + 46 + nameLength > view.byteLength) throw damaged("directory");
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const name = new TextDecoder().decode(nameBytes).replace(/\\/g, "/");
  if (flags & 1) throw new PackageError("encrypted", { part: name });
  if (method !== 0 && method !== 8) throw damaged(`method ${method}`, name);
  const sizes = readSizes(view, at);
  checkSize(name, sizes);
  return {
    name,
    method,
    raw: rawBytes(view, name, sizes),
    size: sizes.size,
    crc: view.getUint32(at + 16, true),
    stamp: view.getUint32(at + 12, true),
  };
}

interface Sizes {
  compressed: number;
  size: number;
  offset: number;
}

function readSizes(view: DataView, at: number): Sizes {
  const sizes = { size: view.getUint32(at + 24, true), compressed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  let extra = at + 46 + view.getUint16(at + 28, true);
  const end = Math.min(extra + view.getUint16(at + 30, true), view.byteLength);
  while (extra + 4 <= end) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      let field = extra + 4;
      for (const key of ["size", "compressed", "offset"] as const) {
        if (sizes[key] !== 0xffffffff || field + 8 > end) continue;
        sizes[key] = Number(view.getBigUint64(field, true));
        field += 8;
      }
    }
    extra += 4 + length;
  }
  return sizes;
}

function checkSize(name: string, { size, compressed }: Sizes): void {
  if (size > zipLimits.file) throw new PackageError("tooLarge", { part: name, limit: zipLimits.file, found: size });
  const swells = size > zipLimits.ratioFrom && size / Math.max(compressed, 1) > zipLimits.ratio;
  if (swells) throw new PackageError("tooLarge", { part: name, limit: zipLimits.ratio, found: Math.round(size / Math.max(compressed, 1)) });
}

function rawBytes(view: DataView, name: string, { offset, compressed }: Sizes): Uint8Array {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw damaged("local header", name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressed > view.byteLength) throw damaged("cut off", name);
  return new Uint8Array(view.buffer, view.byteOffset + start, compressed);
}

function damaged(reason: string, part?: string): PackageError {
  return new PackageError("damagedZip", part === undefined ? { reason } : { reason, part });
}
