import { basketTables } from "../../../flow/basketTables";
import { localClassifier } from "../../../flow/classifier/localClassifier";
import { createSession } from "../../../flow/createSession";
import { standInTable } from "../../../flow/standInTable";
import type { Choice } from "../../../flow/Choice";
import type { Outcome } from "../../../flow/Outcome";
import { methods } from "../../../methods/methods";
import type { Unfinished } from "../../../workbook/register/Unfinished";
import type { PlanShown } from "../../../workbook/PlanShown";
import type { Receipt, TableSource } from "../../../workbook/WorkbookPort";
import type { RunCommand } from "../arguments/Command";
import { Complaint } from "../Complaint";
import { openMended } from "../openMended";
import { today } from "../today";
import { chooseTables } from "./chooseTables";
import { mapColumns } from "./mapColumns";

/** What a run gave, for either form of output. */
export interface RunResult {
  readonly choice: Choice;
  readonly sources: readonly TableSource[];
  readonly outcome: Outcome;
  /** Where the columns and sheets were written, with `--out`. */
  readonly receipt?: Receipt;
  /** What would be written, with `--plan`. */
  readonly plan?: PlanShown;
  /** What had been interrupted in the file. */
  readonly mended?: Unfinished["kind"] | undefined;
}

/**
 * Classifies the customers of a file as the pane would, and writes the copy that was asked for.
 * @throws Complaint, Refusal, PackageError
 */
export async function runMethod(command: RunCommand): Promise<RunResult> {
  const { opened, workbook, mended } = await openMended(command.file, { headers: command.headers });
  try {
    const classifier = localClassifier();
    const session = createSession(workbook, { language: command.language, today, classifier });
    const survey = await session.survey();
    const { sources, facts } = survey;
    if (sources.length === 0) throw new Complaint("input", "noTable", { file: command.file });
    const chosen = chooseTables(survey.tables, sources, { wishes: command, culture: facts.culture });
    const tables = mapColumns(chosen, command.maps, { sources, culture: facts.culture });
    const reading = { sources, culture: facts.culture, options: command.options };
    const method = methods[command.method];
    // A table that the user named is the one that is read.
    const standing = command.sheet === undefined && command.maps.length === 0 ? standInTable(method, tables, reading) : tables;
    const choice: Choice = {
      method: command.method,
      tables: basketTables(method, standing, reading),
      asOf: command.asOf,
      options: command.options,
    };
    const preview = await session.preview(choice);
    const outcome = classifier.outcomeOf(preview);
    if (command.plan) return { choice, sources, outcome, plan: await session.plan(preview), mended };
    if (command.out === undefined) return { choice, sources, outcome, mended };
    const receipt = await session.write(choice, preview);
    opened.save(command.out);
    return { choice, sources, outcome, receipt, mended };
  } finally {
    await opened.close();
  }
}
