import type { TableRole } from "../core/fields/Field";
import { readKey } from "../core/cells/readKey";
import { Refusal } from "../core/refusal/Refusal";
import type { MethodId } from "../methods/methods";
import type { TableData, TableSource, Watch, WorkbookFacts, WorkbookPort } from "../workbook/WorkbookPort";
import type { Choice } from "./Choice";
import { classify } from "./classify";
import { columnsToRead } from "./columnsToRead";
import { recallFavourites, withFavourites } from "./favourites";
import { fitsOf } from "./fitsOf";
import type { Outcome } from "./Outcome";
import { nextPeriod } from "./history/nextPeriod";
import { recallHistory } from "./history/recallHistory";
import { proposeTables } from "./proposeTables";
import { handColumn } from "./hand/handColumn";
import { columnsNamed } from "./rules/columnsNamed";
import { ruleMethod } from "./rules/ruleMethod";
import { rulesOf } from "./rules/rulesOf";
import type { RulesRead } from "./rules/RulesRead";
import { wordsOf } from "../words/wordsOf";
import { recallChoice, rememberChoice } from "./rememberedChoice";
import type { CreateSession, Survey } from "./Session";

/** The user's own column with classes given by hand, where there is one. */
function besideColumns(source: TableSource, { method }: Choice): number[] {
  const column = handColumn(source, wordsOf(method));
  return column === undefined ? [] : [column];
}

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
    const next = await nextPeriod(workbook, remembered, { sources, culture: facts.culture, today: today() });
    return { facts, sources, tables, fits: fitsOf(tables), remembered, favourites, next };
  }

  async function readTables(choice: Choice, rules: RulesRead | undefined, watch?: Watch): Promise<Partial<Record<TableRole, TableData>>> {
    const data: Partial<Record<TableRole, TableData>> = {};
    for (const [role, columns] of Object.entries(columnsToRead(choice, rules && ruleMethod(rules)))) {
      const id = choice.tables[role as TableRole]?.source;
      const source = sources.find((candidate) => candidate.id === id);
      if (!source) throw new Refusal("workbook.tableGone", { table: id ?? "" });
      const own = role === "customers" ? [...columnsNamed(rules), ...besideColumns(source, choice)] : [];
      data[role as TableRole] = await workbook.read(source, [...new Set([...columns, ...own])], watch);
    }
    return data;
  }

  return {
    survey,
    fitsOf,
    async preview(choice, watch) {
      const { culture } = facts ?? (await survey()).facts;
      const rules = await rulesOf(choice, { sources, culture, read: (source, columns) => workbook.read(source, columns, watch) });
      const data = await readTables(choice, rules, watch);
      const history = await recallHistory(workbook, choice.method);
      watch?.signal?.throwIfAborted();
      return classify({ choice, data, culture, today: today(), history, rules });
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
