import { PackageError } from "../PackageError";
import { commonCharacters } from "./commonCharacters";

/** How much of a large file is looked at to tell two encodings apart. */
const PROBE = 65_536;
const CHINESE = ["big5", "gb18030"] as const;

/**
 * Decodes a text file: by its mark, as UTF-8 where it is valid UTF-8, else as Big5 or GB18030, whichever gives the more frequent characters;
 * where neither gives Chinese, as Windows-1252.
 * @throws PackageError `unreadableText` for a file that holds zero bytes
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, PROBE).includes(0)) throw new PackageError("unreadableText");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(guess(bytes)).decode(bytes);
  }
}

function guess(bytes: Uint8Array): string {
  const scores = CHINESE.map((encoding) => ({ encoding, score: score(probe(bytes), encoding) })).sort((a, b) => b.score - a.score);
  return scores[0] !== undefined && scores[0].score > 0.2 ? scores[0].encoding : "windows-1252";
}

/** The parts of the file that tell: the stretches around bytes beyond ASCII, up to a limit. */
function probe(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= PROBE) return bytes;
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const line = bytes.lastIndexOf(0x0a, first) + 1;
  const end = bytes.lastIndexOf(0x0a, line + PROBE);
  return bytes.subarray(line, end > line ? end : line + PROBE);
}

/** Share of frequent characters among those beyond ASCII; what cannot be decoded counts against. */
function score(bytes: Uint8Array, encoding: string): number {
  let all = 0;
  let sum = 0;
  for (const character of new TextDecoder(encoding).decode(bytes)) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) continue;
    all++;
    if (code === 0xfffd || (code >= 0xe000 && code < 0xf900)) sum -= 2;
    else if (commonCharacters.has(character)) sum += 1;
    else if (isPunctuation(code)) all--;
  }
  return all === 0 ? 0 : sum / all;
}

/** Full-width signs stand in both encodings and tell nothing. */
function isPunctuation(code: number): boolean {
  return (code >= 0x3000 && code < 0x3040) || (code >= 0xff00 && code < 0xffe7);
}
