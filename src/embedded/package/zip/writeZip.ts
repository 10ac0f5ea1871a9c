import type { ZipEntry } from "./ZipEntry";

/** Writes the entries in the order given. Compressed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name), offset: 0 }));
  const size = files.reduce((sum, { entry, name }) => sum + 30 + 46 + 2 * name.length + entry.raw.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const file of files) {
    file.offset = at;
    view.setUint32(at, 0x04034b50, true);
    at = writeCommon(view, at + 4, file);
    bytes.set(file.name, at);
    bytes.set(file.entry.raw, at + file.name.length);
    at += file.name.length + file.entry.raw.length;
  }
  const directory = at;
  for (const file of files) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, file);
    view.setUint32(at + 42, file.offset, true);
    bytes.set(file.name, at + 46);
    at += 46 + file.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes that the local header and the directory share; returns where they end. */
function writeCommon(view: DataView, at: number, { entry, name }: { entry: ZipEntry; name: Uint8Array }): number {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
  return at + 26;
}
