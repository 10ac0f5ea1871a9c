import type { Language } from "../../core/Language";
import { Refusal } from "../../core/refusal/Refusal";
import { PackageError } from "../../embedded/package/PackageError";
import { commandWords } from "../../words/commandline";
import { interruptedWords } from "../../words/interrupted";
import { say } from "../../words/say";
import type { CallCommand, Command, FollowUpCommand, RunCommand } from "./arguments/Command";
import { languageAmong, parseArguments } from "./arguments/parseArguments";
import { callFunction } from "./call/callFunction";
import { printMatrix } from "./call/printMatrix";
import { copyRules } from "./copyRules";
import { Complaint } from "./Complaint";
import { complaintSentence } from "./complaintSentence";
import { contactsJson } from "./followUp/contactsJson";
import { contactsText } from "./followUp/contactsText";
import { listContacts } from "./followUp/listContacts";
import { kindOfCopy } from "./kindOfCopy";
import { visibleStreams } from "./print/visibleStreams";
import { catalogue } from "./list/catalogue";
import { catalogueText } from "./list/catalogueText";
import { outcomeJson } from "./run/outcomeJson";
import { outcomeText } from "./run/outcomeText";
import { planText } from "./run/planText";
import { runMethod, type RunResult } from "./run/runMethod";
import { startCustomerFile } from "./startCustomerFile";
import type { Streams } from "./Streams";

/** Exit codes: the work is done, the program itself failed, the arguments are wrong, the input was refused. */
export const exitCodes = { done: 0, failed: 1, usage: 2, refused: 3 } as const;

/** Runs one command line; returns the exit code. Results go to `out`, one sentence about what went wrong to `err`. */
export async function main(args: readonly string[], given: Streams): Promise<number> {
  const streams = visibleStreams(given);
  const language = languageAmong(args);
  let command: Command;
  try {
    command = parseArguments(args);
  } catch (error) {
    streams.err(`${complaintSentence(error, language)}\n`);
    if (error instanceof Complaint && error.code === "noCommand") streams.err(`${commandWords.usage[language]}\n`);
    return error instanceof Complaint || error instanceof Refusal ? exitCodes.usage : exitCodes.failed;
  }
  try {
    return await perform(command, streams);
  } catch (error) {
    streams.err(`${complaintSentence(error, command.language, ("file" in command && command.file) || "")}\n`);
    return codeFor(error);
  }
}

async function perform(command: Command, streams: Streams): Promise<number> {
  switch (command.command) {
    case "help":
      streams.out(`${commandWords.usage[command.language]}\n\n${commandWords.help[command.language]}\n`);
      return exitCodes.done;
    case "list":
      list(command.json, command.language, streams);
      return exitCodes.done;
    case "run":
      return run(command, streams);
    case "rules": {
      const sheet = await copyRules(command);
      streams.out(`${say(commandWords.rulesCopied, command.language, { sheet, out: command.out })}\n`);
      return exitCodes.done;
    }
    case "follow-up":
      return followUp(command, streams);
    case "start": {
      const sheets = await startCustomerFile(command);
      streams.out(`${say(commandWords.fileStarted, command.language, { sheets: sheets.join(", "), out: command.out })}\n`);
      return exitCodes.done;
    }
    case "call":
      return call(command, streams);
  }
}

function list(json: boolean, language: Language, { out }: Streams): void {
  const entries = catalogue(language);
  out(json ? `${JSON.stringify(entries)}\n` : catalogueText(entries, language));
}

async function run(command: RunCommand, { out, err }: Streams): Promise<number> {
  const result = await runMethod(command);
  const { language } = command;
  tellMended(result, command, err);
  warnOfKind(command, err);
  if (result.plan) out(command.json ? `${JSON.stringify(result.plan)}\n` : planText(result.plan, language));
  else if (command.json) out(`${JSON.stringify(outcomeJson(result.outcome, language))}\n`);
  else out(outcomeText(result, { language, ...(command.out !== undefined && { out: command.out }) }));
  return exitCodes.done;
}

async function followUp(command: FollowUpCommand, { out, err }: Streams): Promise<number> {
  const { list, receipt, mended } = await listContacts(command);
  tellMended({ mended }, command, err);
  warnOfKind(command, err);
  const { language } = command;
  out(command.json ? `${JSON.stringify(contactsJson(list, language))}\n` : contactsText(list, { language, receipt, out: command.out }));
  return exitCodes.done;
}

function tellMended({ mended }: Pick<RunResult, "mended">, { file, language }: RunCommand | FollowUpCommand, err: Streams["err"]): void {
  if (mended) err(`${say(interruptedWords.mended[mended], language, { file })}\n`);
}

function warnOfKind({ file, out, language }: RunCommand | FollowUpCommand, err: Streams["err"]): void {
  const wanted = kindOfCopy(file);
  if (out === undefined || out.toLowerCase().endsWith(wanted)) return;
  err(`${say(commandWords.otherKind, language, { out, wanted })}\n`);
}

async function call(command: CallCommand, streams: Streams): Promise<number> {
  const result = await callFunction(command);
  if (!("error" in result)) {
    printMatrix(result, command, streams);
    return exitCodes.done;
  }
  printMatrix([[{ error: result.error }]], command, streams);
  streams.err(`${result.message ?? result.error}\n`);
  return exitCodes.refused;
}

function codeFor(error: unknown): number {
  if (error instanceof Complaint) return error.kind === "usage" ? exitCodes.usage : exitCodes.refused;
  return error instanceof Refusal || error instanceof PackageError ? exitCodes.refused : exitCodes.failed;
}
