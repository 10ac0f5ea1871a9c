import type { TableChoices } from "../../../flow/Choice";
import type { Survey } from "../../../flow/Session";
import { methodFor } from "./methodFor";
import type { Draft, Earlier, OpenPane, PaneState } from "./PaneState";

/** The pane on a workbook that has just been looked at. What the user has decided stays, as long as the tables it speaks of are there. */
export function surveyed(before: PaneState, found: { readonly survey: Survey; readonly earlier: Earlier }): PaneState {
  const { survey, earlier } = found;
  if (before.step === "open" && decidedByUser(before) && stillThere(before.draft.tables, survey)) return { ...before, survey, earlier };
  if (before.step === "open") return lookedAgain(before, found);
  return {
    step: "open",
    survey,
    fits: survey.fits,
    earlier,
    draft: firstDraft(survey),
    notice: null,
    view: { at: "choose" },
    edited: false,
  };
}

function decidedByUser({ draft, survey }: OpenPane): boolean {
  return draft.tables !== survey.tables;
}

function stillThere(tables: TableChoices, survey: Survey): boolean {
  const ids = new Set(survey.sources.map(({ id }) => id));
  return Object.values(tables).every((table) => ids.has(table.source));
}

/** The page stays as long as the proposal is the same: an edited cell must not throw the user back to the start. */
function lookedAgain(before: OpenPane, found: { readonly survey: Survey; readonly earlier: Earlier }): OpenPane {
  const { tables, fits } = found.survey;
  const same = JSON.stringify(tables) === JSON.stringify(before.draft.tables);
  const draft = { ...before.draft, tables, method: methodFor(before.draft.method, fits) };
  return { ...before, ...found, fits, draft, view: same || before.view.at === "card" ? before.view : { at: "choose" } };
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
