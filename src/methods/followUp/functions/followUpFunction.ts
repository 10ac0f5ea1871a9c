import { classifyReadable } from "../../../core/arguments/classifyReadable";
import { dayArgument } from "../../../core/arguments/dayArgument";
import { inShape } from "../../../core/arguments/inShape";
import { isNothing } from "../../../core/arguments/isNothing";
import { sideBySide } from "../../../core/arguments/sideBySide";
import type { Cell } from "../../../core/Cell";
import { isError } from "../../../core/cells/isError";
import { readDate } from "../../../core/cells/readDate";
import type { Day } from "../../../core/days/Day";
import { serialOf } from "../../../core/days/serialOf";
import type { CellFailure, CellFunctionContext } from "../../../core/method/CellFunction";
import { defaultsOf } from "../../../core/method/defaultsOf";
import { defineFunction } from "../../../core/method/defineFunction";
import { rowsFrom } from "../../../core/method/rowsFrom";
import { followUp } from "../followUp";

interface Known {
  readonly stage: string | null;
  /** NaN when never contacted. */
  readonly lastContact: Day;
  /** NaN without a deal. */
  readonly lastDeal: Day;
}

type Row = Readonly<Record<"stage" | "lastContact" | "lastDeal", Cell>>;

/** `=FOLLOWUP(stage, lastContact, [lastDeal], [asOf])`: the day of the next contact by the cadence of the stage, as a date serial. */
export const followUpFunction = defineFunction({
  name: "FOLLOWUP",
  method: "follow-up",
  parameters: [{ id: "stage" }, { id: "lastContact" }, { id: "lastDeal", optional: true }, { id: "asOf", optional: true }],
  compute({ stage, lastContact, lastDeal, asOf }, context) {
    const from = dayArgument(asOf, "asOf", context.culture) ?? context.today;
    const side = sideBySide({ stage, lastContact, lastDeal }, (cell) => cell === 0 || isNothing(cell, context));
    const results = classifyReadable(
      side.count,
      (at) => readRow({ stage: side.at("stage", at), lastContact: side.at("lastContact", at), lastDeal: side.at("lastDeal", at) }, context),
      (rows) => daysOf(rows, from).map((day) => serialOf(day, context.culture)),
    );
    return inShape(results, side.shape);
  },
});

function readRow({ stage, lastContact, lastDeal }: Row, context: CellFunctionContext): Known | CellFailure | null {
  if (isError(stage)) return { failure: { code: "cell.error", facts: { met: stage.error } } };
  const [contact, deal] = [dayIn(lastContact, context), dayIn(lastDeal, context)];
  if (typeof contact !== "number") return contact;
  if (typeof deal !== "number") return deal;
  const noStage = stage === 0 || isNothing(stage, context);
  if (noStage && Number.isNaN(deal)) return Number.isNaN(contact) ? null : { failure: { code: "function.noStage", facts: {} } };
  const found = noStage ? null : context.meaning("stage", String(stage));
  if (found === undefined) return { failure: { code: "function.notAStage", facts: { met: String(stage) } } };
  return { stage: found, lastContact: contact, lastDeal: deal };
}

function dayIn(cell: Cell, { culture }: CellFunctionContext): Day | CellFailure {
  const reading = cell === 0 ? { empty: true as const } : readDate(cell, culture);
  if ("fault" in reading) return { failure: { code: reading.fault, facts: { met: reading.met } } };
  return "value" in reading ? reading.value : NaN;
}

function daysOf(known: readonly Known[], asOf: Day): Day[] {
  const rows = rowsFrom(followUp.needs, {
    count: known.length,
    numbers: {
      daysSinceContact: known.map(({ lastContact }) => asOf - lastContact),
      recency: known.map(({ lastDeal }) => asOf - lastDeal),
    },
    texts: { stage: known.map(({ stage }) => stage) },
  });
  return followUp.classify(rows, defaultsOf(followUp.options), { asOf }).columns.nextContact.map(Number);
}
