import type { Language } from "../../core/Language";
import { PackageError } from "../../embedded/package/PackageError";
import { Refusal } from "../../core/refusal/Refusal";
import { commandWords, fileReasons } from "../../words/commandline";
import { refusalSentence } from "../../words/refusals";
import { say } from "../../words/say";
import { Complaint, type ComplaintCode } from "./Complaint";

/** One clear sentence for what went wrong. */
export function complaintSentence(error: unknown, language: Language, file = ""): string {
  if (error instanceof Complaint) return say(commandWords[error.code], language, withWords(error, language));
  if (error instanceof Refusal) return refusalSentence(error, language);
  if (error instanceof PackageError) return say(fileReasons[error.code], language, { ...error.facts, file });
  return say(commandWords.internal, language, { message: error instanceof Error ? error.message : String(error) });
}

/** What is missing is named by a word of its own. */
function withWords({ facts }: Complaint, language: Language): Complaint["facts"] {
  const what = commandWords[facts["what"] as ComplaintCode] as (typeof commandWords)[ComplaintCode] | undefined;
  return what ? { ...facts, what: what[language] } : facts;
}
