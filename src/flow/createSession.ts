import type { Culture } from "../core/Culture";
import { loadedPart } from "../core/refusal/loadedPart";
import { declarations } from "../methods/declarations";
import type { TableSource, WorkbookFacts } from "../workbook/WorkbookPort";
import type { Choice } from "./Choice";
import { localClassifier } from "./classifier/localClassifier";
import { fitsOf } from "./fitsOf";
import { keepsakes } from "./keepsakes";
import { planOrReason } from "./planOrReason";
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
    plan: (preview, watch) => planOrReason(async () => workbook.plan(await classifier.plan(preview, language, watch), watch)),
    async write(choice, preview, watch) {
      const receipt = await workbook.write(await classifier.plan(preview, language, watch), watch);
      // What was written stands, whether or not Excel keeps the choice: a lost choice costs a click, a false alarm costs trust.
      const kept = await workbook.recall().catch(() => null);
      await workbook.remember(into(rememberChoice(choice, sources, kept))).catch(() => undefined);
      // What was written has changed the tables: the next step must see them as they are.
      sources = await workbook.tables();
      return receipt;
    },
    async giveRules(from, tables) {
      const { rulesToGive } = await loadedPart(() => import(/* webpackChunkName: "writing" */ "./rules/rulesToGive"));
      return workbook.give(rulesToGive(from, { sources, tables, language }));
    },
    ...keeping,
  };
};
