import type { Culture } from "../core/Culture";
import { readKey } from "../core/cells/readKey";
import { Refusal } from "../core/refusal/Refusal";
import { declarations } from "../methods/declarations";
import type { MethodId } from "../methods/methods";
import type { TableSource, WorkbookFacts, WorkbookPort } from "../workbook/WorkbookPort";
import type { Choice } from "./Choice";
import { recallFavourites, withFavourites } from "./favourites";
import { fitsOf } from "./fitsOf";
import type { Outcome } from "./Outcome";
import { proposeTables } from "./proposeTables";
import { recallChoice, rememberChoice } from "./rememberedChoice";
import type { CreateSession, Survey } from "./Session";

/** Strings the steps of a run together on one workbook. */
export const createSession: CreateSession = (workbook, { language, today }) => {
  let facts: WorkbookFacts | undefined;
  let sources: readonly TableSource[] = [];
  let favourites: readonly MethodId[] = [];

  async function survey(): Promise<Survey> {
    facts = await workbook.facts();
    sources = await workbook.tables();
    const kept = await workbook.recall();
    const remembered = recallChoice(kept, sources);
    favourites = recallFavourites(kept);
    const tables = { ...proposeTables(sources, facts.culture), ...remembered?.tables };
    const next = await periodDue(remembered, facts.culture);
    return { facts, sources, tables, fits: fitsOf(tables), remembered, favourites, next };
  }

  /** The period that the remembered choice would be run for now, where its method is repeated by period. */
  async function periodDue(remembered: Choice | null, culture: Culture): Promise<string | undefined> {
    if (!remembered || !declarations[remembered.method].byPeriod) return undefined;
    const { nextPeriod } = await import(/* webpackChunkName: "running" */ "./history/nextPeriod");
    return nextPeriod(workbook, remembered, { sources, culture, today: today() });
  }

  return {
    survey,
    fitsOf,
    async preview(choice, watch) {
      const { culture } = facts ?? (await survey()).facts;
      // What computes is loaded when it is needed, so that the pane is there sooner.
      const { readAndClassify } = await import(/* webpackChunkName: "running", webpackPrefetch: true */ "./readAndClassify");
      return readAndClassify(choice, { workbook, sources, culture, today: today(), watch });
    },
    async write(choice, outcome, watch) {
      await refuseMovedRows(workbook, choice, outcome);
      // The sheets' builders are loaded when they are needed, so that the pane is there sooner.
      const { planOf } = await import(/* webpackChunkName: "writing", webpackPrefetch: true */ "./planOf");
      const receipt = await workbook.write(planOf(outcome, language), watch);
      // What was written stands, whether or not Excel keeps the choice: a lost choice costs a click, a false alarm costs trust.
      await workbook.remember(withFavourites(rememberChoice(choice, sources), favourites)).catch(() => undefined);
      // What was written has changed the tables: the next step must see them as they are.
      sources = await workbook.tables();
      return receipt;
    },
    async keepFavourites(starred) {
      favourites = starred;
      await workbook.remember(withFavourites(await workbook.recall(), starred));
    },
  };
};

/** Refuses to write when the customers no longer stand in the rows that were read: a sort in between would put classes beside the wrong people. */
async function refuseMovedRows(workbook: WorkbookPort, choice: Choice, outcome: Outcome): Promise<void> {
  const column = choice.tables.customers?.columns.customer;
  if (!outcome.beside || column === undefined) return;
  const now = (await workbook.read(outcome.beside, [column])).columns.get(column) ?? [];
  const moved = outcome.customers.some(({ key, rows }) => rows.some((row) => readKey(now[row] ?? null) !== key));
  if (moved) throw new Refusal("flow.rowsMoved", { table: outcome.beside.name });
}
