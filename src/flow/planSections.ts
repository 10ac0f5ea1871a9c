import type { Language } from "../core/Language";
import { paneWords } from "../words/pane";
import { planNote } from "../words/planNote";
import { planWords } from "../words/planWords";
import { say } from "../words/say";
import type { PlanNote, PlanShown } from "../workbook/PlanShown";

export interface PlanSection {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly address?: string }[];
  /** What is said of all of them. */
  readonly note?: string;
}

/** A plan in words, part by part: what stands in the way, with a way out for each, what is worth knowing, then what comes, goes and stays. */
export function planSections(plan: PlanShown, language: Language): PlanSection[] {
  const { obstacles, remarks, columns } = plan;
  const blocked = say(planWords.blocked, language, { count: obstacles.length });
  const sections: PlanSection[] = [
    { title: blocked, lines: notes(obstacles, language), note: planWords.blockedHelp[language] },
    { title: planWords.remarks[language], lines: notes(remarks, language) },
    ...(columns ? [{ title: say(planWords.columns, language, { sheet: columns.sheet }), lines: columnLines(columns, language) }] : []),
    { title: planWords.sheets[language], lines: sheetLines(plan, language) },
    { title: planWords.kept[language], lines: keptLines(plan, language) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function notes(list: readonly PlanNote[], language: Language): PlanSection["lines"] {
  return list.map((note) => ({ text: planNote(note, language) }));
}

function columnLines(columns: NonNullable<PlanShown["columns"]>, language: Language): PlanSection["lines"] {
  return (["added", "replaced", "removed"] as const).flatMap((what) =>
    columns[what].map(({ header, address }) => ({ text: lineOf(what, header, language), address })),
  );
}

function sheetLines({ sheets, history }: PlanShown, language: Language): PlanSection["lines"] {
  const lines = sheets.map(({ name, what }) => ({ text: lineOf(what, name, language) }));
  return history ? [...lines, { text: say(planWords.history, language, history) }] : lines;
}

function lineOf(what: keyof typeof planWords.what, name: string, language: Language): string {
  return say(planWords.line, language, { what: planWords.what[what][language], name });
}

function keptLines({ columns, keptSheets }: PlanShown, language: Language): PlanSection["lines"] {
  const headers = columns?.kept.filter((header) => header !== "") ?? [];
  return [
    ...(headers.length > 0
      ? [{ text: say(planWords.keptColumns, language, { headers: headers.join(paneWords.done.comma[language]) }) }]
      : []),
    ...(keptSheets > 0 ? [{ text: say(planWords.keptSheets, language, { count: keptSheets }) }] : []),
  ];
}
