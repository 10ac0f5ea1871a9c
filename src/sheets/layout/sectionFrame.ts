import { joinSentences } from "./joinSentences";
import { linePart } from "./linePart";
import { looks } from "./looks";
import type { Part } from "./Part";
import { stackParts } from "./stackParts";

/** A section: its title, notes on one line in small grey type, then what it shows. */
export function sectionFrame(title: string, notes: readonly (string | undefined)[], body: Part): Part {
  const said = joinSentences(notes);
  const lines = said === "" ? [] : [linePart(said, looks.note)];
  return stackParts([linePart(title, looks.heading), ...lines, body], 0);
}
