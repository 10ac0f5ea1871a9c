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

/** Rows left out, or cells that were guessed, with the cell, the column and the reason; no rows where there are none. */
export function skippedPart(list: readonly Skipped[], title: Text, { language }: Telling): Part {
  if (list.length === 0) return stackParts([], 0);
  const values = list
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
