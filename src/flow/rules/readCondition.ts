import type { Cell } from "../../core/Cell";
import { isBlank } from "../../core/cells/isBlank";
import { isError } from "../../core/cells/isError";
import { readDate } from "../../core/cells/readDate";
import { readFlag } from "../../core/cells/readFlag";
import { readNumber } from "../../core/cells/readNumber";
import type { Reading } from "../../core/cells/Reading";
import { textOf } from "../../core/cells/textOf";
import type { Culture } from "../../core/Culture";
import type { ChoiceFieldId } from "../../core/fields/fields";
import type { Facts } from "../../core/refusal/Refusal";
import type { Comparison, Condition } from "../../core/rules/Rule";
import { readChoice } from "../../words/choices/readChoice";
import { comparableName } from "../../words/ruleColumns/comparableName";
import { noWords } from "../../words/ruleSheet";
import type { Held } from "./RuleColumn";

/** What is wrong with a cell of a rule. */
export interface Fault {
  readonly code: string;
  readonly facts: Facts;
}

interface Compared {
  /** The name under which the column's values are known. */
  readonly of: string;
  readonly held: Held;
  readonly is: Comparison;
}

/** Reads the value that a column is compared with: numbers, percents, dates, ticks, words of a choice, texts parted by `|` or 、. */
export function readCondition(compared: Compared, cell: Cell, culture: Culture): Condition | Fault {
  const { of, is, held } = compared;
  if (is === "known" || is === "unknown") return isBlank(cell) ? { of, is } : fault("rule.valueNotNeeded", cell);
  if (isError(cell)) return fault("rule.error", cell);
  if (isBlank(cell)) return { code: "rule.noValue", facts: { column: of } };
  if (held.as === "choice" || held.as === "text") return ofTexts(compared, cell, culture);
  if (is === "oneOf") return held.as === "any" ? { of, is, values: textsIn(cell) } : fault("rule.notATextColumn", cell, of);
  if (held.as === "flag") return ofFlag(compared, cell);
  const reading = held.as === "date" ? readDate(cell, culture) : readNumber(cell, culture);
  if ("value" in reading) return { of, is, value: reading.value };
  return held.as === "any"
    ? ofAnything(compared, cell, culture)
    : fault(held.as === "date" ? "rule.notADate" : "rule.notANumber", cell, of);
}

export function isFault(read: Condition | Fault): read is Fault {
  return "code" in read;
}

function fault(code: string, cell: Cell, column = ""): Fault {
  return { code, facts: { met: isError(cell) ? cell.error : textOf(cell).trim(), column } };
}

/** Texts can be equal or among several; nothing is more than another. */
function ofTexts({ of, is, held }: Compared, cell: Cell, culture: Culture): Condition | Fault {
  const number = readNumber(cell, culture);
  if (is !== "oneOf" && is !== "=") return { code: "rule.notCompared", facts: { met: textOf(cell).trim(), column: of } };
  // An attribute that its method counts rather than names, such as a choice that is ticked.
  if (held.as === "text" && is === "=" && "value" in number && typeof cell === "number") return { of, is, value: number.value };
  const texts = textsIn(cell);
  if (held.as !== "choice") return { of, is: "oneOf", values: texts };
  const read = texts.map((text) => [text, readOne(held.field, text)] as const);
  const wrong = read.find(([, reading]) => !("value" in reading));
  if (wrong) return { code: "rule.notAChoice", facts: { met: wrong[0], column: of, field: held.field } };
  return { of, is: "oneOf", values: read.flatMap(([, reading]) => ("value" in reading ? [reading.value] : [])) };
}

function readOne(field: ChoiceFieldId, text: string): Reading<string> {
  return readChoice(field, text);
}

function ofFlag({ of, is }: Compared, cell: Cell): Condition | Fault {
  if (is === "oneOf") return fault("rule.notATextColumn", cell, of);
  if (readFlag(cell)) return { of, is, value: 1 };
  return noWords.includes(comparableName(textOf(cell))) ? { of, is, value: 0 } : fault("rule.notYesNo", cell, of);
}

/** In a column that may hold anything, a value is a date where it reads as one, else a text. */
function ofAnything({ of, is }: Compared, cell: Cell, culture: Culture): Condition | Fault {
  const date = readDate(cell, culture);
  if ("value" in date && is !== "oneOf") return { of, is, value: date.value };
  return is === "=" ? { of, is: "oneOf", values: [textOf(cell).trim()] } : fault("rule.notANumber", cell, of);
}

function textsIn(cell: Cell): string[] {
  const texts = textOf(cell)
    .split(/[|｜、]/)
    .map((text) => text.trim());
  return texts.filter((text) => text !== "");
}
