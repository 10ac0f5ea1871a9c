import type { Section } from "../../core/method/Section";
import { phraseOf } from "../columns/sectionColumns";
import { linePart } from "../layout/linePart";
import { looks } from "../layout/looks";
import type { Part } from "../layout/Part";
import { stackParts } from "../layout/stackParts";
import type { Telling } from "../Telling";

/** Sentences beneath a heading, one a line. */
export function sentences(telling: Telling, section: Extract<Section, { kind: "sentences" }>): Part {
  const { title } = telling.words.sections[section.id]!;
  const lines = section.lines.map(({ code, facts }) => linePart(phraseOf(telling, code, facts), { align: "left", indent: 1 }));
  return stackParts([linePart(title[telling.language], looks.heading), ...lines], 0);
}
