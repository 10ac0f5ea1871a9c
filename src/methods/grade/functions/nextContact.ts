import { dayArgument } from "../../../core/arguments/dayArgument";
import { inShape } from "../../../core/arguments/inShape";
import { sideBySide } from "../../../core/arguments/sideBySide";
import type { Cell } from "../../../core/Cell";
import { isBlank } from "../../../core/cells/isBlank";
import { isError } from "../../../core/cells/isError";
import { plainText } from "../../../core/cells/plainText";
import { readDate } from "../../../core/cells/readDate";
import type { Culture } from "../../../core/Culture";
import type { Day } from "../../../core/days/Day";
import { serialOf } from "../../../core/days/serialOf";
import type { CellResult } from "../../../core/method/CellFunction";
import { defaultsOf } from "../../../core/method/defaultsOf";
import { defineFunction } from "../../../core/method/defineFunction";
import { grade, nextContactOf } from "../grade";

const isNothing = (cell: Cell): boolean => cell === 0 || isBlank(cell);

/** `=NEXTCONTACT(class, lastContact, [asOf])`: the day of the next contact, as a date serial; A–E have the usual intervals of the grade. */
export const nextContact = defineFunction({
  name: "NEXTCONTACT",
  method: "grade",
  parameters: [{ id: "class" }, { id: "lastContact" }, { id: "asOf", optional: true }],
  compute({ class: grades, lastContact, asOf }, context) {
    const from = dayArgument(asOf, "asOf", context.culture) ?? context.today;
    const side = sideBySide({ grades, lastContact }, isNothing);
    const results = Array.from({ length: side.count }, (_, position) =>
      dayAt(side.at("grades", position), side.at("lastContact", position), { asOf: from, culture: context.culture }),
    );
    return inShape(results, side.shape);
  },
});

function dayAt(letter: Cell, lastContact: Cell, { asOf, culture }: { readonly asOf: Day; readonly culture: Culture }): CellResult {
  if (isError(letter)) return { failure: { code: "cell.error", facts: { met: letter.error } } };
  if (isNothing(letter)) return isNothing(lastContact) ? "" : { failure: { code: "function.noGrade", facts: {} } };
  const interval = intervalOf(String(letter));
  if (interval === undefined) return { failure: { code: "function.notAGrade", facts: { met: String(letter) } } };
  const last = isNothing(lastContact) ? { value: NaN } : readDate(lastContact, culture);
  if ("fault" in last) return { failure: { code: last.fault, facts: { met: last.met } } };
  return serialOf(nextContactOf("value" in last ? last.value : NaN, interval, asOf), culture);
}

function intervalOf(letter: string): number | undefined {
  const wanted = plainText(letter).toUpperCase();
  const found = (Object.keys(grade.classes) as (keyof typeof grade.classes)[]).find((each) => each === wanted);
  return found && grade.followUpDays?.(found, defaultsOf(grade.options));
}
