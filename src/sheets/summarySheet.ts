import type { Language } from "../core/Language";
import { say } from "../words/say";
import { sheetWords } from "../words/sheets";
import { assembleSheet } from "./layout/assembleSheet";
import { stackParts } from "./layout/stackParts";
import type { Report } from "./Report";
import { sectionParts } from "./sections/sectionParts";
import type { SheetDescription } from "./SheetDescription";
import { sheetName } from "./sheetName";
import { classPart } from "./summary/classPart";
import { settingsPart } from "./summary/settingsPart";
import { skippedPart } from "./summary/skippedPart";
import { titlePart } from "./summary/titlePart";
import { tellingOf } from "./Telling";

/** Empty rows between the sections. */
const gap = 2;

/** The summary: the finding, the class table with its charts, lists to act on, the detail, then the settings and what was left out. */
export function summarySheet(report: Report, language: Language): SheetDescription {
  const telling = tellingOf(report, language);
  const head = stackParts([titlePart(telling), classPart(telling)], 1);
  const foot = [
    settingsPart(telling),
    skippedPart(report.guesses, sheetWords.guessed, telling),
    skippedPart(report.skipped, sheetWords.leftOut, telling),
  ];
  return assembleSheet(stackParts([head, ...sectionParts(telling), stackParts(foot, 1)], gap), {
    id: `${report.method}.summary`,
    name: sheetName(say(sheetWords.summaryName, language, { title: telling.words.title[language] })),
    gridlines: false,
    landscape: true,
  });
}
