import type { Section } from "../../core/method/Section";
import { sheetWords } from "../../words/sheets";
import { phraseOf } from "../columns/sectionColumns";
import { assembleSheet } from "../layout/assembleSheet";
import { linePart } from "../layout/linePart";
import { looks } from "../layout/looks";
import type { Part } from "../layout/Part";
import { stackParts } from "../layout/stackParts";
import { sectionPart } from "../sections/sectionParts";
import type { SheetDescription } from "../SheetDescription";
import { sheetName } from "../sheetName";
import { settingsPart } from "../summary/settingsPart";
import { skippedPart } from "../summary/skippedPart";
import type { Telling } from "../Telling";
import { printedMargins } from "./printedMargins";

/** Empty rows between the sections. */
const gap = 2;

/** The sheets that sections of a period share, in the order in which they are first named; the last one ends with the settings and what was left out. */
export function sharedSheets(telling: Telling, period: string): SheetDescription[] {
  const { report } = telling;
  const groups = new Map<string, Section[]>();
  for (const section of report.sections) {
    if (section.sheet === undefined || (section.kind === "table" && section.hand)) continue;
    const group = groups.get(section.sheet);
    if (group) group.push(section);
    else groups.set(section.sheet, [section]);
  }
  return [...groups].map(([sheet, sections], index): SheetDescription => {
    const title = phraseOf(telling, sheet, { period });
    const parts = sections.map((section) => sectionPart(telling, section));
    const heading = stackParts([linePart(title, looks.title), ...(parts[0] ? [parts[0]] : [])], 1);
    const foot = index === groups.size - 1 ? [footPart(telling)] : [];
    return assembleSheet(stackParts([heading, ...parts.slice(1), ...foot], gap), {
      id: `${report.method}.${sheet}.${period}`,
      period,
      name: sheetName(title),
      gridlines: false,
      landscape: true,
      ...printedMargins(telling, title),
    });
  });
}

function footPart(telling: Telling): Part {
  const { report } = telling;
  return stackParts(
    [
      settingsPart(telling),
      skippedPart(report.guesses, sheetWords.guessed, telling),
      skippedPart(report.skipped, sheetWords.leftOut, telling),
    ],
    1,
  );
}
