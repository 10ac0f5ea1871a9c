import type { Skipped } from "../../core/refusal/Skipped";
import type { Text } from "../../core/Text";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { skippedReason } from "../../words/skipped";
import { linePart } from "../layout/linePart";
import { looks } from "../layout/looks";
import type { Part, PartBlock } from "../layout/Part";
import { stackParts } from "../layout/stackParts";
import type { Telling } from "../Telling";

/** Rows named one by one; the rest is counted. */
const shown = 50;

/** Rows left out, or cells that were guessed, with the cell, the column and the reason, rare reasons first; no rows where there are none. */
export function skippedPart(list: readonly Skipped[], title: Text, { language }: Telling): Part {
  if (list.length === 0) return stackParts([], 0);
  const values = rarestFirst(list)
    .slice(0, shown)
    .map((skipped) => [`${skipped.sheet}!${skipped.cell}`, skipped.column, skippedReason(skipped, language)]);
  const rows: PartBlock = { row: 0, column: 0, values, style: looks.note, flows: 2 };
  const rest = list.length - values.length;
  return stackParts(
    [
      linePart(say(title, language, { count: list.length }), looks.noteHeading),
      { rows: values.length, blocks: [rows], rules: [], charts: [] },
      ...(rest > 0 ? [linePart(say(sheetWords.andMore, language, { count: rest }), looks.note)] : []),
    ],
    0,
  );
}

/** So that the one odd date is not lost behind a hundred rows without a customer. */
function rarestFirst(list: readonly Skipped[]): Skipped[] {
  const counts = new Map<string, number>();
  for (const { code } of list) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...list].sort((a, b) => counts.get(a.code)! - counts.get(b.code)!);
}
