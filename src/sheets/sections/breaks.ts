import type { Section } from "../../core/method/Section";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { columnFormat } from "../formats/columnFormat";
import type { Part, PartBlock } from "../layout/Part";
import { sectionFrame } from "../layout/sectionFrame";
import type { Telling } from "../Telling";

/** Where the scores were cut: a row per measure, each in its own format. */
export function breaks(telling: Telling, section: Extract<Section, { kind: "breaks" }>): Part {
  const { report, words, language } = telling;
  const { title, note } = words.sections[section.id]!;
  const most = Math.max(0, ...section.rows.map((row) => row.breaks.length));
  const header = { bold: true, rule: true };
  const numbers = Array.from({ length: most }, (_, index) => say(sheetWords.breakNumber, language, { number: index + 1 }));
  const measures: PartBlock = { row: 1, column: 0, values: section.rows.map(({ column }) => [words.columns[column]![language]]) };
  const values = section.rows.flatMap(({ kind, breaks: edges }, index): PartBlock[] => {
    const format = columnFormat(kind, edges, { language, moneyFormat: report.moneyFormat });
    return edges.length === 0 ? [] : [{ row: index + 1, column: 1, values: [edges], formats: [format], style: { align: "right" } }];
  });
  const body: Part = {
    rows: section.rows.length + 1,
    blocks: [
      { row: 0, column: 0, values: [[sheetWords.measure[language]]], style: header },
      ...(most > 0 ? [{ row: 0, column: 1, values: [numbers], style: { ...header, align: "right" as const } }] : []),
      measures,
      ...values,
    ],
    rules: [],
    charts: [],
  };
  return sectionFrame(title[language], [note?.[language], sheetWords.breaksNote[language]], body);
}
