import { deflateSync } from "node:zlib";
import type { PNG } from "pngjs";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const paletteSize = 256;

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** A chunk as the PNG specification has it (section 5.3): length, type, data, checksum of type and data. */
function chunk(type: string, data: Uint8Array): Buffer {
  const told = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(told));
  return Buffer.concat([length, told, checksum]);
}

/** The colours of a picture, the most frequent first, as 0xRRGGBB. */
function coloursOf({ data }: PNG): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort(([one, often], [other, oftener]) => oftener - often || one - other).map(([colour]) => colour);
}

const distance = (one: number, other: number): number =>
  ((one >> 16) - (other >> 16)) ** 2 + (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 + ((one & 255) - (other & 255)) ** 2;

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  for (const [index, other] of palette.entries()) if (distance(other, colour) < distance(palette[best]!, colour)) best = index;
  return best;
}

/** Rows of palette places, each behind a zero for "no filter" (section 9): filters are no help to flat colours. */
function rowsOf({ data, width, height }: PNG, placeOf: (colour: number) => number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      rows[row * (width + 1) + column + 1] = placeOf(data.readUIntBE((row * width + column) * 4, 3));
    }
  }
  return rows;
}

/**
 * A picture of a user interface as a PNG of 256 colours, a third of the size of the browser's. The most frequent colours stay what they are; the rest, which are
 * smoothed edges of letters, take the nearest of these. The picture must be opaque.
 */
export function smallPng(picture: PNG): Buffer {
  const colours = coloursOf(picture);
  const palette = colours.slice(0, paletteSize);
  const places = new Map(colours.map((colour, index) => [colour, index < paletteSize ? index : nearest(palette, colour)]));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  // Eight bits, palette (colour type 3), and the one kind each of compression and filter, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  const triples = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const rows = rowsOf(picture, (colour) => places.get(colour) ?? 0);
  const parts = [
    chunk("IHDR", header),
    chunk("PLTE", triples),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", new Uint8Array()),
  ];
  return Buffer.concat([signature, ...parts]);
}
