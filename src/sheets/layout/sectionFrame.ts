import { linePart } from "./linePart";
import { looks } from "./looks";
import type { Part } from "./Part";
import { stackParts } from "./stackParts";

/** A section: its title, notes in small grey type, then what it shows. */
export function sectionFrame(title: string, notes: readonly (string | undefined)[], body: Part): Part {
  const lines = notes.flatMap((note) => (note === undefined || note === "" ? [] : [linePart(note, looks.note)]));
  return stackParts([linePart(title, looks.heading), ...lines, body], 0);
}
