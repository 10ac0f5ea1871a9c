import type { TableChoices } from "../../../flow/Choice";
import type { Survey } from "../../../flow/Session";
import { methodFor } from "./methodFor";
import type { Draft, Earlier, OpenPane, PaneState } from "./PaneState";

/** The pane on a workbook that has just been looked at. What the user has decided stays, as long as the tables it speaks of are there. */
export function surveyed(before: PaneState, found: { readonly survey: Survey; readonly earlier: Earlier }): PaneState {
  const { survey, earlier } = found;
  if (survey.sources.length === 0) return { step: "empty", file: survey.facts.name, earlier };
  if (before.step === "open" && decidedByUser(before) && stillThere(before.draft.tables, survey)) return { ...before, survey, earlier };
  if (before.step === "open") return { ...before, survey, earlier, fits: survey.fits, draft: proposedAgain(before.draft, survey), view: { at: "choose" } };
  return { step: "open", survey, fits: survey.fits, earlier, draft: firstDraft(survey), notice: null, view: { at: "choose" } };
}

function decidedByUser({ draft, survey }: OpenPane): boolean {
  return draft.tables !== survey.tables;
}

function stillThere(tables: TableChoices, survey: Survey): boolean {
  const ids = new Set(survey.sources.map(({ id }) => id));
  return Object.values(tables).every((table) => ids.has(table.source));
}

function proposedAgain(draft: Draft, { tables, fits }: Survey): Draft {
  return { ...draft, tables, method: methodFor(draft.method, fits) };
}

/**
 * The remembered method with its options, else the first method that fits. The remembered day is let go: next month's run is about next month, and a day
 * of last month would leave the newest orders out.
 */
function firstDraft({ remembered, tables, fits }: Survey): Draft {
  const method = methodFor(remembered?.method ?? null, fits);
  const options = remembered && remembered.method === method ? { [remembered.method]: remembered.options } : {};
  return { method, tables, asOf: null, options };
}
