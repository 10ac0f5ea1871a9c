import { format } from "../../words/format";
import { metricTitle } from "../../words/metrics";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { linePart } from "../layout/linePart";
import { looks } from "../layout/looks";
import type { Part } from "../layout/Part";
import { stackParts } from "../layout/stackParts";
import type { Telling } from "../Telling";
import { isShown, optionText } from "./optionText";

type Line = readonly [label: string, value: string];

/** Every setting that had a say, default or not, the as-of date and where the numbers were read from, in small grey type. */
export function settingsPart(telling: Telling): Part {
  const { report, method, language } = telling;
  const lines: Line[] = [
    ...(method.dated ? [[sheetWords.asOfDate[language], format.day(report.asOf, language)] as const] : []),
    ...sources(telling),
    ...options(telling),
  ];
  if (lines.length === 0) return stackParts([], 0);
  const body: Part = {
    rows: lines.length,
    blocks: [{ row: 0, column: 0, values: lines, style: looks.note, flows: 1 }],
    rules: [],
    charts: [],
  };
  return stackParts([linePart(sheetWords.settings[language], looks.noteHeading), body], 0);
}

function sources({ report, method, words, language }: Telling): Line[] {
  return Object.keys(method.needs).flatMap((need) => {
    const metric = report.metrics[need];
    const label = words.needs[need]![language];
    const read = metric === undefined ? label : metricTitle(metric)[language];
    // That revenue was read as revenue needs no saying.
    return read === label ? [] : [[say(sheetWords.source, language, { need: label }), read] as const];
  });
}

function options({ report, method, words, language }: Telling): Line[] {
  return Object.entries(method.options).flatMap(([id, declaration]) => {
    const value = report.options[id];
    if (value === undefined || !isShown(declaration, report.options)) return [];
    const option = words.options[id]!;
    return [[option.label[language], optionText(value, option, language)] as const];
  });
}
