import { breathe } from "../session/breathe";

/** Characters that fit into one XML part of one request, however much of them has to be escaped. */
const largestPlain = 1_000_000;
/** The same for text of which nothing has to be escaped. */
const largestPacked = 3_000_000;
/** Bytes that are turned into text at a time. */
const stride = 0x6000;

const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);

async function gzipped(lines: readonly string[]): Promise<string> {
  const packed = new Blob(lines.map((line) => `${line}\n`)).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += stride) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(from, from + stride))));
    if (pieces.length % 100 === 0) await breathe();
  }
  return pieces.join("");
}

async function plainOf(packed: string): Promise<string> {
  const pieces: BlobPart[] = [];
  // Strides of whole groups of three bytes, so that each piece of text can be turned back by itself.
  const group = (stride / 3) * 4;
  for (let from = 0; from < packed.length; from += group) {
    pieces.push(Uint8Array.from(atob(packed.slice(from, from + group)), (character) => character.charCodeAt(0)));
  }
  return new Response(new Blob(pieces).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

function pieces(text: string, largest: number): string[] {
  return Array.from({ length: Math.ceil(text.length / largest) }, (_, index) => text.slice(index * largest, (index + 1) * largest));
}

/** Lines as texts that each fit into one XML part, in any order: one where they are short, else packed (where the browser can) and cut. */
export async function packText(lines: readonly string[]): Promise<string[]> {
  const length = sum(lines.map((line) => line.length + 1));
  if (length <= largestPlain) return [`1/1 plain\n${lines.join("\n")}\n`];
  const packs = typeof CompressionStream === "function";
  const cut = packs ? pieces(await gzipped(lines), largestPacked) : pieces(`${lines.join("\n")}\n`, largestPlain);
  return cut.map((piece, index) => `${index + 1}/${cut.length} ${packs ? "gzip" : "plain"}\n${piece}`);
}

/** The lines of such texts; `null` where one is missing or they are something else. */
export async function unpackText(texts: readonly string[]): Promise<string[] | null> {
  const read = texts.map((text) => /^(\d+)\/(\d+) (plain|gzip)\n([^]*)$/.exec(text));
  const [first] = read;
  if (!first || read.length !== Number(first[2]) || read.some((part) => part?.[2] !== first[2])) return null;
  const sorted = read.flatMap((part) => (part ? [part] : [])).sort((a, b) => Number(a[1]) - Number(b[1]));
  const whole = sorted.map((part) => part[4]).join("");
  const text = first[3] === "gzip" ? await plainOf(whole) : whole;
  return text.split("\n").slice(0, -1);
}
