import type { SheetDescription } from "../../sheets/SheetDescription";
import type { HistoryPlan, WritePlan } from "../WorkbookPort";
import { anchorName } from "../register/anchorName";
import type { HeldSheet, Holdings } from "../register/Holdings";
import type { SheetInfo } from "../session/SheetInfo";
import { freeName } from "../write/freeName";
import { longestTitle, sheetTitle } from "../write/sheetTitle";
import { isReplacedBy } from "./isReplacedBy";
import type { SheetPlan, SheetTask } from "./SheetPlan";
import { usersContent } from "./usersContent";

/** What the plan is made on. */
export interface SheetGround {
  readonly holdings: Holdings;
  /** Defined names in the workbook, in lower case. */
  readonly names: Set<string>;
  /** The sheet that new sheets go behind; absent puts them last. */
  readonly behind?: string;
}

interface Pair {
  readonly description: SheetDescription;
  readonly held: HeldSheet | undefined;
}

/** Gives every sheet its name. A sheet that the user renamed keeps his name. */
function titles(pairs: readonly Pair[], sheets: readonly SheetInfo[]): { title: string; registered: string }[] {
  const renewed = pairs.filter(({ held }) => held && held.sheet.name === held.entry.title).map(({ held }) => held!.sheet.id);
  const taken = new Set(sheets.filter(({ id }) => !renewed.includes(id)).map(({ name }) => name.toLowerCase()));
  return pairs.map(({ description, held }) => {
    if (held && held.sheet.name !== held.entry.title) return { title: held.sheet.name, registered: held.entry.title };
    const title = freeName(sheetTitle(description.name), taken, longestTitle);
    taken.add(title.toLowerCase());
    return { title, registered: title };
  });
}

/** The sheets to build: those of the plan, and the history where there is none yet. */
function descriptionsOf({ method, sheets, history }: WritePlan, { ownSheets }: Holdings): readonly SheetDescription[] {
  const kept = ownSheets.some(({ entry }) => entry.method === method && entry.history);
  return history && !kept ? [...sheets, history.sheet] : sheets;
}

function headersOf({ columns }: HistoryPlan): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map(({ id, header }) => [id, header]));
}

/** Where each new sheet goes: behind the sheet before it in the plan, the first one behind the user's. */
function positions(pairs: readonly Pair[], sheets: readonly SheetInfo[], behind: string | undefined): number[] {
  const order = [...sheets].sort((a, b) => a.position - b.position).map(({ id }) => id);
  let previous = behind;
  return pairs.map(({ description, held }) => {
    if (held) {
      previous = held.sheet.id;
      return held.sheet.position;
    }
    const at = previous === undefined ? order.length : order.indexOf(previous) + 1;
    order.splice(at, 0, description.id);
    previous = description.id;
    return at;
  });
}

/**
 * Decides what a run does to sheets, before anything is written. A sheet of the same id is built anew in its place, so that formulas
 * which refer to it live on; one that the user has written on is left to him.
 */
export async function planSheets(context: Excel.RequestContext, plan: WritePlan, ground: SheetGround): Promise<SheetPlan> {
  const { holdings, names, behind } = ground;
  const earlier = holdings.ownSheets.filter(({ entry }) => isReplacedBy(plan, entry));
  const left = await usersContent(context, earlier);
  const free = earlier.filter((held) => !left.includes(held));
  const known = free.filter(({ entry }) => entry.description);
  const pairs = descriptionsOf(plan, holdings).map((description) => ({
    description,
    held: known.find(({ entry }) => entry.id === description.id),
  }));
  const named = titles(pairs, holdings.sheets);
  const places = positions(pairs, holdings.sheets, behind);
  const last = free.filter(({ entry }) => !entry.description);
  const tasks = pairs.map(({ description, held }, index): SheetTask => {
    const replaced = last.find(({ entry }) => entry.id === description.id);
    return {
      description,
      ...named[index]!,
      anchor: held?.entry.name ?? anchorName([description.id], names),
      position: places[index]!,
      ...(held ? { held } : {}),
      ...(description === plan.history?.sheet ? { history: headersOf(plan.history) } : {}),
      ...(replaced && replaced.sheet.name === replaced.entry.title ? { finalTitle: replaced.sheet.name } : {}),
    };
  });
  const used = new Set(tasks.map(({ held }) => held));
  return { tasks, stale: known.filter((held) => !used.has(held)), last, left: left.map(({ entry }) => entry) };
}
