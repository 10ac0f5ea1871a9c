import type { Language } from "../../../core/Language";
import { paneWords } from "../../../words/pane";
import { planNote } from "../../../words/planNote";
import { planWords } from "../../../words/planWords";
import { say } from "../../../words/say";
import type { PlanNote, PlanShown } from "../../../workbook/PlanShown";

/** A plan for people: what stands in the way, with a way out for each, then what comes, goes and stays. */
export function planText(plan: PlanShown, language: Language): string {
  const { obstacles, remarks } = plan;
  const notes = (list: readonly PlanNote[]): string[] => list.map((note) => planNote(note, language));
  return [
    ...(obstacles.length > 0
      ? titled(say(planWords.blocked, language, { count: obstacles.length }), [...notes(obstacles), planWords.blockedHelp[language]])
      : [planWords.clear[language]]),
    ...titled(planWords.remarks[language], notes(remarks)),
    ...columnLines(plan, language),
    ...titled(planWords.sheets[language], sheetLines(plan, language)),
    ...titled(planWords.kept[language], keptLines(plan, language)),
    "",
  ].join("\n");
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function columnLines({ columns }: PlanShown, language: Language): string[] {
  if (!columns) return [];
  const lines = (["added", "replaced", "removed"] as const).flatMap((what) =>
    columns[what].map(
      ({ header, address }) => `${say(planWords.line, language, { what: planWords.what[what][language], name: header })} (${address})`,
    ),
  );
  return titled(say(planWords.columns, language, { sheet: columns.sheet }), lines);
}

function sheetLines({ sheets, history }: PlanShown, language: Language): string[] {
  const lines = sheets.map(({ name, what }) => say(planWords.line, language, { what: planWords.what[what][language], name }));
  return history ? [...lines, say(planWords.history, language, history)] : lines;
}

function keptLines({ columns, keptSheets }: PlanShown, language: Language): string[] {
  const headers = columns?.kept.filter((header) => header !== "") ?? [];
  return [
    ...(headers.length > 0 ? [say(planWords.keptColumns, language, { headers: headers.join(paneWords.done.comma[language]) })] : []),
    ...(keptSheets > 0 ? [say(planWords.keptSheets, language, { count: keptSheets })] : []),
  ];
}
