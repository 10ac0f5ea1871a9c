import type { OptionValues } from "../../../src/core/method/OptionDeclaration";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { createSession } from "../../../src/flow/createSession";
import type { Preview } from "../../../src/flow/Preview";
import type { Choice } from "../../../src/flow/Choice";
import type { Session } from "../../../src/flow/Session";
import type { MethodId } from "../../../src/methods/methods";
import { day } from "../../support/classifyTable";
import { open, type Opened } from "./open";

export interface Begun extends Opened {
  /** The file as it was before. */
  readonly file: Uint8Array;
  readonly session: Session;
  readonly choice: Choice;
  readonly preview: Preview;
}

/** Saves a workbook as a file, opens that file in the embedded Excel, and runs a method as far as the preview, as a user's first run would. */
export async function begun(made: Workbook, method: MethodId, options: OptionValues = {}): Promise<Begun> {
  const file = saveWorkbook(made);
  const opened = await open(openWorkbook(file, "customers.xlsx"));
  const session = createSession(opened.port, { language: "en", today: () => day("2026-11-22") });
  const { tables } = await session.survey();
  const choice: Choice = { method, tables, asOf: null, options };
  return { ...opened, file, session, choice, preview: await session.preview(choice) };
}

export interface Classified extends Begun {
  /** The file as it is saved after the run. */
  readonly saved: Uint8Array;
}

/** A whole run: opened from a file, read, classified, written, saved. */
export async function classified(made: Workbook, method: MethodId, options: OptionValues = {}): Promise<Classified> {
  const run = await begun(made, method, options);
  await run.session.write(run.choice, run.preview);
  return { ...run, saved: saveWorkbook(run.workbook, run.file) };
}
