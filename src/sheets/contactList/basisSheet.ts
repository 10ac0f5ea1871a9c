import type { Language } from "../../core/Language";
import { contactListWords } from "../../words/contactList";
import { say } from "../../words/say";
import { skippedSentence } from "../../words/skipped";
import { assembleSheet } from "../layout/assembleSheet";
import { linePart } from "../layout/linePart";
import { looks } from "../layout/looks";
import { stackParts } from "../layout/stackParts";
import { withHeights } from "../layout/withHeights";
import type { Part } from "../layout/Part";
import type { SheetDescription } from "../SheetDescription";
import type { ContactList } from "./ContactList";
import { findingText } from "./findingText";

/** Rows named one by one; the rest is counted. */
const shown = 50;
const textWidth = 110;

/** How the list is made: the methods that were asked, the rules of day, priority and channel, what could not be read. */
export function basisSheet(list: ContactList, language: Language): SheetDescription {
  const { basis, basisName, headers } = contactListWords;
  const lines = [
    ...(list.rows.length === 0 ? [findingText(list, language)] : []),
    say(basis.methods, language, { methods: list.methods.map((method) => method[language]).join(basis.comma[language]) }),
    ...(list.ofThePast ? [say(basis.ofThePast, language, { day: list.day })] : []),
    basis.due[language],
    ...(list.contactsKnown ? [] : [basis.fromOrders[language]]),
    basis.priority[language],
    basis.channel[language],
    basis.value[language],
    say(basis.done, language, { next: headers.next[language] }),
    ...list.silent.map(({ method, problem }) => say(basis.silent, language, { method: method[language], problem: problem[language] })),
  ];
  const parts = [linePart(basisName[language], looks.title), paragraphs(lines), skippedPart(list, language)];
  const sheet = assembleSheet(stackParts(parts, 1), {
    id: "contactList.basis",
    name: basisName[language],
    gridlines: false,
    landscape: false,
  });
  return withHeights({ ...sheet, widths: [textWidth] });
}

/** Sentences that are wrapped, one in a cell. */
function paragraphs(lines: readonly string[]): Part {
  const values = lines.map((line) => [line]);
  return { rows: lines.length, blocks: [{ row: 0, column: 0, values, style: { wrap: true, top: true } }], rules: [], charts: [] };
}

function skippedPart({ skipped }: ContactList, language: Language): Part {
  if (skipped.length === 0) return stackParts([], 0);
  const { leftOut } = contactListWords.basis;
  const lines = skipped.slice(0, shown).map((each) => skippedSentence(each, language));
  return stackParts([linePart(say(leftOut, language, { count: skipped.length }), looks.noteHeading), paragraphs(lines)], 0);
}
