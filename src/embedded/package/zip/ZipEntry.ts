/** One file of a zip as its directory lists it. `raw` is still compressed, so that an unchanged file can be written back as it was. */
export interface ZipEntry {
  /** Name as stored, with `/`. */
  name: string;
  /** 0 stored, 8 deflated. */
  method: 0 | 8;
  raw: Uint8Array;
  /** Bytes after inflating. */
  size: number;
  crc: number;
  /** DOS date and time, as stored. */
  stamp: number;
}
