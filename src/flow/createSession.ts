import type { Culture } from "../core/Culture";
import type { Cell } from "../core/Cell";
import { loadedPart } from "../core/refusal/loadedPart";
import { declarations } from "../methods/declarations";
import type { TableSource, Watch, WorkbookFacts, WorkbookPort } from "../workbook/WorkbookPort";
import type { Choice } from "./Choice";
import { localClassifier } from "./classifier/localClassifier";
import { fitsOf } from "./fitsOf";
import { keepsakes } from "./keepsakes";
import { planOrReason } from "./planOrReason";
import { takeBackWhereRowsMoved } from "./takeBackWhereRowsMoved";
import type { Preview } from "./Preview";
import { proposeTables } from "./proposeTables";
import { recallChoice, rememberChoice } from "./rememberedChoice";
import type { CreateSession, Survey } from "./Session";

/** Strings the steps of a run together on one workbook. */
export const createSession: CreateSession = (workbook, { language, today, classifier = localClassifier() }) => {
  let facts: WorkbookFacts | undefined;
  let sources: readonly TableSource[] = [];
  const { recall, into, ...keeping } = keepsakes(workbook);

  async function survey(): Promise<Survey> {
    facts = await workbook.facts();
    sources = await workbook.tables();
    const kept = await workbook.recall();
    const remembered = recallChoice(kept, sources);
    const tables = { ...proposeTables(sources, facts.culture), ...remembered?.tables };
    const next = await periodDue(remembered, facts.culture);
    return { facts, sources, tables, fits: fitsOf(tables), remembered, ...recall(kept), next };
  }

  /** The period that the remembered choice would be run for now, where its method is repeated by period. */
  async function periodDue(remembered: Choice | null, culture: Culture): Promise<string | undefined> {
    if (!remembered || !declarations[remembered.method].byPeriod) return undefined;
    const { nextPeriod } = await loadedPart(() => import(/* webpackChunkName: "running" */ "./history/nextPeriod"));
    return nextPeriod(workbook, remembered, { sources, culture, today: today() });
  }

  const planned = async (choice: Choice, preview: Preview, watch?: Watch) =>
    classifier.plan(preview, { language, customersNow: await customersNow(workbook, choice, preview.beside) }, watch);

  return {
    survey,
    fitsOf,
    async preview(choice, watch) {
      const { culture } = facts ?? (await survey()).facts;
      classifier.prepare();
      // What reads the tables is loaded when it is needed, so that the pane is there sooner.
      const { readInput } = await loadedPart(() => import(/* webpackChunkName: "running", webpackPrefetch: true */ "./readInput"));
      return classifier.classify(await readInput(choice, { workbook, sources, culture, today: today(), watch }), watch);
    },
    plan: (choice, preview, watch) => planOrReason(async () => workbook.plan(await planned(choice, preview, watch), watch)),
    async write(choice, preview, watch) {
      const before = await customersNow(workbook, choice, preview.beside);
      const receipt = await workbook.write(await classifier.plan(preview, { language, customersNow: before }, watch), watch);
      // What was written stands, whether or not Excel keeps the choice: a lost choice costs a click, a false alarm costs trust.
      const kept = await workbook.recall().catch(() => null);
      await workbook.remember(into(rememberChoice(choice, sources, kept))).catch(() => undefined);
      // What was written has changed the tables: the next step must see them as they are.
      sources = await workbook.tables();
      await takeBackWhereRowsMoved(workbook, { choice, beside: preview.beside, sources, before });
      return receipt;
    },
    async giveRules(from, tables) {
      const { rulesToGive } = await loadedPart(() => import(/* webpackChunkName: "writing" */ "./rules/rulesToGive"));
      return workbook.give(rulesToGive(from, { sources, tables, language }));
    },
    ...keeping,
  };
};

/** The customers' column as it stands, where something is written beside it. */
async function customersNow(workbook: WorkbookPort, choice: Choice, beside: TableSource | undefined): Promise<readonly Cell[] | undefined> {
  const column = choice.tables.customers?.columns.customer;
  if (!beside || column === undefined) return undefined;
  return (await workbook.read(beside, [column])).columns.get(column) ?? [];
}
