import type { TableRole } from "../core/fields/Field";
import { Refusal } from "../core/refusal/Refusal";
import type { Culture } from "../core/Culture";
import type { Day } from "../core/days/Day";
import type { TableData, TableSource, Watch, WorkbookPort } from "../workbook/WorkbookPort";
import { wordsOf } from "../words/wordsOf";
import type { Choice } from "./Choice";
import type { ClassifyInput } from "./ClassifyInput";
import { columnsToRead } from "./columnsToRead";
import { handColumn } from "./hand/handColumn";
import { recallHistory } from "./history/recallHistory";
import { columnsNamed } from "./rules/columnsNamed";
import { ruleMethod } from "./rules/ruleMethod";
import { rulesOf } from "./rules/rulesOf";
import type { RulesRead } from "./rules/RulesRead";

interface Ground {
  readonly workbook: Pick<WorkbookPort, "read" | "history">;
  readonly sources: readonly TableSource[];
  readonly culture: Culture;
  readonly today: Day;
  readonly watch?: Watch | undefined;
}

/** Reads the chosen columns, and whatever else the method goes by, from the workbook. Throws `Refusal`. */
export async function readInput(choice: Choice, ground: Ground): Promise<ClassifyInput> {
  const { workbook, sources, culture, today, watch } = ground;
  const rules = await rulesOf(choice, { sources, culture, read: (source, columns) => workbook.read(source, columns, watch) });
  const data = await readTables(choice, rules, ground);
  const history = await recallHistory(workbook, choice.method);
  watch?.signal?.throwIfAborted();
  return { choice, data, culture, today, history, rules };
}

async function readTables(choice: Choice, rules: RulesRead | undefined, ground: Ground): Promise<Partial<Record<TableRole, TableData>>> {
  const data: Partial<Record<TableRole, TableData>> = {};
  for (const [role, columns] of Object.entries(columnsToRead(choice, rules && ruleMethod(rules, choice.method)))) {
    const id = choice.tables[role as TableRole]?.source;
    const source = ground.sources.find((candidate) => candidate.id === id);
    if (!source) throw new Refusal("workbook.tableGone", { table: id ?? "" });
    const own = role === "customers" ? [...columnsNamed(rules), ...besideColumns(source, choice)] : [];
    data[role as TableRole] = await ground.workbook.read(source, [...new Set([...columns, ...own])], ground.watch);
  }
  return data;
}

/** The user's own column with classes given by hand, where there is one. */
function besideColumns(source: TableSource, { method }: Choice): number[] {
  const column = handColumn(source, wordsOf(method));
  return column === undefined ? [] : [column];
}
