import type { Language } from "../../../core/Language";
import { commandWords } from "../../../words/commandline";
import { say } from "../../../words/say";
import type { Receipt } from "../../../workbook/WorkbookPort";

/** What was written and where, for people; nothing where nothing was. */
export function writtenLines(receipt: Receipt | undefined, out: string | undefined, language: Language): string[] {
  if (!receipt || out === undefined) return [];
  const { columns, sheets, history } = receipt;
  return [
    "",
    say(commandWords.written, language, { out }),
    ...(columns
      ? [
          `  ${say(commandWords.columnsAt, language, { headers: columns.headers.join(", "), address: `${columns.sheet}!${columns.address}` })}`,
        ]
      : []),
    ...(sheets.length > 0 ? [`  ${say(commandWords.sheetsNamed, language, { sheets: sheets.map(({ name }) => name).join(", ") })}`] : []),
    ...(history === undefined ? [] : [`  ${say(commandWords.historyOn, language, { sheet: history })}`]),
    ...sheets.flatMap(({ name, appended }) =>
      appended === undefined ? [] : [`  ${say(commandWords.appendedOn, language, { sheet: name, count: appended })}`],
    ),
  ];
}
