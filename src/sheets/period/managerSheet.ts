import { phraseOf } from "../columns/sectionColumns";
import { assembleSheet } from "../layout/assembleSheet";
import { stackParts } from "../layout/stackParts";
import { tablePart } from "../layout/tablePart";
import { sectionPart, sectionParts } from "../sections/sectionParts";
import type { SheetDescription } from "../SheetDescription";
import { sheetName } from "../sheetName";
import { classTable } from "../summary/classTable";
import { titlePart } from "../summary/titlePart";
import type { Telling } from "../Telling";
import { printedMargins } from "./printedMargins";

/** The summary of a period on one page: the finding, what changed and who to call in plain sentences, the class table, the picture over time. */
export function managerSheet(telling: Telling, period: string): SheetDescription {
  const { report } = telling;
  const title = phraseOf(telling, "summarySheet", { period });
  const said = report.sections.filter(({ kind }) => kind === "sentences").map((section) => sectionPart(telling, section));
  const parts = [titlePart(telling, title), ...said, tablePart(classTable(telling)), ...sectionParts(telling)];
  return assembleSheet(stackParts(parts, 1), {
    id: `${report.method}.summary.${period}`,
    period,
    name: sheetName(title),
    gridlines: false,
    landscape: true,
    onePage: true,
    ...printedMargins(telling, title),
  });
}
