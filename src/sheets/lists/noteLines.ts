import { displayWidth } from "../measure/displayWidth";

/** Where a sentence ends: behind a full stop or semicolon and a space, or behind a Chinese full stop or semicolon. */
const sentence = /.+?(?:[.?!;] |[。；？！]|$)/gu;

/**
 * A note on as few lines as a list has room for, broken between sentences, so that it is printed whole.
 * @param room characters of the note's font that stand on a line
 */
export function noteLines(note: string, room: number): string[] {
  const lines: string[] = [];
  for (const [each] of note.matchAll(sentence)) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth((last + each).trimEnd()) <= room) lines[lines.length - 1] = last + each;
    else lines.push(each);
  }
  return lines.map((line) => line.trimEnd());
}
